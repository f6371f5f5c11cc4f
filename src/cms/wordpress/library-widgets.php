<?php
/**
 * Plugin Name:       Library widgets
 * Description:       Puts a skills audit, a quiz, How To films or a Wi-Fi check for public libraries into a page, by a block, a shortcode or a plain link.
 * Version:           development
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       library-widgets
 * Domain Path:       /languages
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'LIBRARY_WIDGETS_FILE', __FILE__ );
define( 'LIBRARY_WIDGETS_VERSION', get_file_data( __FILE__, array( 'Version' => 'Version' ) )['Version'] );

foreach ( array( 'catalogue', 'settings', 'options', 'files', 'ahead', 'markup', 'block', 'shortcode', 'addresses', 'options-page' ) as $library_widgets_subject ) {
	require_once __DIR__ . "/includes/$library_widgets_subject.php";
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'library-widgets', false, dirname( plugin_basename( LIBRARY_WIDGETS_FILE ) ) . '/languages' );
	},
	1
);
