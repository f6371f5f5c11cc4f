<?php
/**
 * Tells browsers in the page which of the library's files a widget takes first, so that they need not wait for its script.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Those that a page has not named yet. */
$GLOBALS['library_widgets_ahead'] = array();

/**
 * Notes which files the first page of a widget takes. Nothing is noted for content of its own, nor where the files are on
 * another server: nobody knows their names here.
 *
 * @param string                $widget   Its tag.
 * @param array<string, string> $settings As `library_widgets_clean` gives them.
 */
function library_widgets_ahead( $widget, $settings ) {
	$list = dirname( LIBRARY_WIDGETS_FILE ) . '/library/preload.json';
	if ( isset( $settings['src'] ) || '' !== library_widgets_option( 'files' ) || ! is_readable( $list ) ) {
		return;
	}
	$files = wp_json_file_decode( $list, array( 'associative' => true ) );
	$lang  = 0 === strpos( $settings['lang'] ?? get_locale(), 'cy' ) ? 'cy' : 'en';

	$GLOBALS['library_widgets_ahead'] = array_merge( $GLOBALS['library_widgets_ahead'], $files[ $widget ][ $lang ] ?? array() );
}

// After blocks and shortcodes have become widgets.
add_filter(
	'the_content',
	static function ( $content ) {
		$files = array_unique( $GLOBALS['library_widgets_ahead'] );

		$GLOBALS['library_widgets_ahead'] = array();
		if ( is_feed() ) {
			return $content;
		}
		foreach ( $files as $file ) {
			$content = sprintf( '<link rel="modulepreload" href="%s">', esc_url( library_widgets_files() . $file ) ) . $content;
		}
		return $content;
	},
	12
);
