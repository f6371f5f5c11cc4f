<?php
/**
 * What a page says where a widget should be: the `div` that the script looks for, with a plain link inside.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A widget as HTML. It also asks for the script, and notes what that will fetch.
 *
 * @param array<string, mixed>  $asked   What an author set, by name of the attribute, and `widget`, the tag.
 * @param string                $text    What the link says; the catalogue's words if empty.
 * @param array<string, string> $wrapper More attributes of the `div`, from WordPress itself.
 * @return string Empty where there is no such widget.
 */
function library_widgets_markup( $asked, $text = '', $wrapper = array() ) {
	$catalogue = library_widgets_catalogue();
	$widget    = isset( $asked['widget'] ) && is_string( $asked['widget'] ) ? $asked['widget'] : '';
	if ( ! isset( $catalogue[ $widget ] ) ) {
		return '';
	}
	library_widgets_enqueue();
	$settings   = library_widgets_clean( $asked + array( 'endpoint' => library_widgets_option( 'endpoint' ) ) );
	library_widgets_ahead( $widget, $settings );
	$attributes = array( 'class' => trim( 'library-widget ' . ( $wrapper['class'] ?? '' ) ) ) + $wrapper;
	foreach ( array( 'widget' => $widget ) + $settings as $name => $value ) {
		$attributes[ "data-$name" ] = $value;
	}
	$html = '<div';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'%s><a href="%s">%s</a></div>',
		$html,
		esc_url( library_widgets_page( $widget, $settings ) ),
		esc_html( '' === $text ? $catalogue[ $widget ]['link'] : $text )
	);
}
