<?php
/**
 * What may be set for a widget, and only that: whatever else an author writes is left out.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings by the name of the widget's attribute, and what each may hold: `address`, `label`, `flag`, or a list of words.
 *
 * @return array<string, string|string[]>
 */
function library_widgets_settings() {
	return array(
		'src'           => 'address',
		'endpoint'      => 'address',
		'results-src'   => 'address',
		'campaign'      => 'label',
		'group'         => 'label',
		'instance'      => 'label',
		'lang'          => array( 'en', 'cy' ),
		'storage'       => array( 'local', 'session', 'none' ),
		'heading-level' => array( '2', '3', '4', '5', '6' ),
		'shared-device' => 'flag',
	);
}

/**
 * The settings that can be used, of those asked for.
 *
 * @param array<string, mixed> $asked By name of the attribute.
 * @return array<string, string> By name of the attribute, in the order of `library_widgets_settings`. A flag is ''.
 */
function library_widgets_clean( $asked ) {
	$clean = array();
	foreach ( array_intersect_key( library_widgets_settings(), $asked ) as $name => $kind ) {
		$value = library_widgets_clean_value( $kind, $asked[ $name ] );
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * A value as its kind allows it, or null.
 *
 * @param string|string[] $kind  See `library_widgets_settings`.
 * @param mixed           $value What an author wrote.
 * @return string|null
 */
function library_widgets_clean_value( $kind, $value ) {
	if ( 'flag' === $kind ) {
		return in_array( $value, array( true, '', '1', 'true' ), true ) ? '' : null;
	}
	if ( ! is_scalar( $value ) || '' === (string) $value ) {
		return null;
	}
	if ( is_array( $kind ) ) {
		return in_array( (string) $value, $kind, true ) ? (string) $value : null;
	}
	$text = 'address' === $kind ? sanitize_url( (string) $value, array( 'http', 'https' ) ) : sanitize_text_field( (string) $value );
	return '' === $text ? null : $text;
}
