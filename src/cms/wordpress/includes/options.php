<?php
/**
 * What holds for the whole site.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Where the options are kept. */
const LIBRARY_WIDGETS_OPTION = 'library_widgets';

/**
 * An option of the site.
 *
 * @param string $name `endpoint`: where results go; `files`: where the library's files are.
 * @return string Empty where nothing is set.
 */
function library_widgets_option( $name ) {
	$options = get_option( LIBRARY_WIDGETS_OPTION, array() );
	return isset( $options[ $name ] ) ? (string) $options[ $name ] : '';
}
