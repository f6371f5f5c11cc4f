<?php
/**
 * Tells browsers in the page which of the library's files a widget takes first, so that they need not wait for its script.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A line for each file that the first page of a widget takes with its built-in content.
 *
 * @param string                $widget   Its tag.
 * @param array<string, string> $settings As `library_widgets_clean` gives them.
 * @return string Empty where the widget has content of its own, or the files are on another server: nobody knows their names here.
 */
function library_widgets_ahead( $widget, $settings ) {
	$list = dirname( LIBRARY_WIDGETS_FILE ) . '/library/preload.json';
	if ( isset( $settings['src'] ) || '' !== library_widgets_option( 'files' ) || ! is_readable( $list ) ) {
		return '';
	}
	$files = wp_json_file_decode( $list, array( 'associative' => true ) );
	$lang  = 0 === strpos( $settings['lang'] ?? get_locale(), 'cy' ) ? 'cy' : 'en';
	$lines = array_map(
		static function ( $file ) {
			return sprintf( '<link rel="modulepreload" href="%s">', esc_url( library_widgets_files() . $file ) );
		},
		$files[ $widget ][ $lang ] ?? array()
	);
	return implode( '', $lines );
}
