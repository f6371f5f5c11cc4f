<?php
/**
 * The shortcode: `[library-widget widget="skills-audit" campaign="spring"]`. What stands between it and
 * `[/library-widget]` is what the link says, and all that is left to read when the plugin is gone.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'library-widget',
	static function ( $attributes, $content = '' ) {
		$asked = array();
		foreach ( (array) $attributes as $name => $value ) {
			// A name without a value comes as a value without a name.
			if ( is_int( $name ) ) {
				$asked[ $value ] = '';
			} else {
				$asked[ $name ] = $value;
			}
		}
		return library_widgets_markup( $asked, trim( wp_strip_all_tags( (string) $content ) ) );
	}
);
