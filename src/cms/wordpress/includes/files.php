<?php
/**
 * The library's own files: its script and its hosted pages.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of the folder that holds `auto.js`, with a slash at its end: the plugin's own, unless the site says another.
 *
 * @return string
 */
function library_widgets_files() {
	$files = library_widgets_option( 'files' );
	return trailingslashit( '' === $files ? plugins_url( 'library', LIBRARY_WIDGETS_FILE ) : $files );
}

/**
 * The address of a widget's own page.
 *
 * @param string                $widget   Its tag.
 * @param array<string, string> $settings As `library_widgets_clean` gives them.
 * @return string
 */
function library_widgets_page( $widget, $settings = array() ) {
	return add_query_arg( array_map( 'rawurlencode', $settings ), library_widgets_files() . "embed/$widget.html" );
}

/** Puts the script on the page that is being made. WordPress does it once, however often it is asked. */
function library_widgets_enqueue() {
	wp_enqueue_script( 'library-widgets', library_widgets_files() . 'auto.js', array(), LIBRARY_WIDGETS_VERSION, true );
}

add_filter(
	'script_loader_tag',
	static function ( $tag, $handle, $src ) {
		return 'library-widgets' === $handle ? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $src,
			)
		) : $tag;
	},
	10,
	3
);
