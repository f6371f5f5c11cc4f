<?php
/**
 * Leaves nothing behind when the plugin is deleted.
 *
 * @package library-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'library_widgets' );
