<?php
/**
 * The page under Settings where an administrator says what holds for the whole site.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The page's name in its address. */
const LIBRARY_WIDGETS_PAGE = 'library-widgets';

add_action(
	'admin_menu',
	static function () {
		$title = __( 'Library widgets', 'library-widgets' );
		add_options_page( $title, $title, 'manage_options', LIBRARY_WIDGETS_PAGE, 'library_widgets_options_page' );
	}
);

add_action(
	'admin_init',
	static function () {
		register_setting(
			LIBRARY_WIDGETS_PAGE,
			LIBRARY_WIDGETS_OPTION,
			array( 'sanitize_callback' => 'library_widgets_clean_options' )
		);
		add_settings_section( 'site', '', '__return_empty_string', LIBRARY_WIDGETS_PAGE );
		library_widgets_option_field(
			'endpoint',
			__( 'Where results are sent', 'library-widgets' ),
			__( 'The address of your collector. Leave it empty to keep results on people’s own devices.', 'library-widgets' )
		);
		library_widgets_option_field(
			'files',
			__( 'Address of the files', 'library-widgets' ),
			__( 'The folder that holds auto.js. Leave it empty for the files that came with this plugin.', 'library-widgets' )
		);
	}
);

/**
 * The options that can be used, of those that were sent.
 *
 * @param mixed $sent What the form sent.
 * @return array<string, string>
 */
function library_widgets_clean_options( $sent ) {
	$options = array();
	foreach ( array( 'endpoint', 'files' ) as $name ) {
		$options[ $name ] = (string) library_widgets_clean_value( 'address', $sent[ $name ] ?? '' );
	}
	return $options;
}

/**
 * A field for an address.
 *
 * @param string $name  The option.
 * @param string $label What the field is called.
 * @param string $help  What it is for.
 */
function library_widgets_option_field( $name, $label, $help ) {
	$id = "library-widgets-$name";
	add_settings_field(
		$id,
		$label,
		static function () use ( $id, $name, $help ) {
			printf(
				'<input type="url" class="regular-text" id="%1$s" name="%2$s[%3$s]" value="%4$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%5$s</p>',
				esc_attr( $id ),
				esc_attr( LIBRARY_WIDGETS_OPTION ),
				esc_attr( $name ),
				esc_attr( library_widgets_option( $name ) ),
				esc_html( $help )
			);
		},
		LIBRARY_WIDGETS_PAGE,
		'site',
		array( 'label_for' => $id )
	);
}

/** Writes the page. */
function library_widgets_options_page() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( LIBRARY_WIDGETS_PAGE );
	do_settings_sections( LIBRARY_WIDGETS_PAGE );
	submit_button();
	echo '</form></div>';
}
