<?php
/**
 * What authors write without a block or a shortcode: the address of a hosted page on a line of its own becomes the widget;
 * a `div` or a plain link gets the script.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		wp_embed_register_handler(
			'library-widgets',
			'#^' . preg_quote( library_widgets_files(), '#' ) . 'embed/([a-z-]+)\.html(?:\?(.*))?$#',
			'library_widgets_embed'
		);
	}
);

/**
 * The widget of a hosted page's address, without asking any server.
 *
 * @param string[] $found The address, the tag, and what is after the question mark.
 * @return string Empty where there is no such widget, which leaves the address.
 */
function library_widgets_embed( $found ) {
	wp_parse_str( $found[2] ?? '', $asked );
	return library_widgets_markup( array( 'widget' => $found[1] ) + $asked );
}

add_filter(
	'the_content',
	static function ( $content ) {
		if ( preg_match( '#<div[^>]*\bdata-widget=|<a[^>]*/embed/[a-z-]+\.html#', $content ) ) {
			library_widgets_enqueue();
		}
		return $content;
	}
);
