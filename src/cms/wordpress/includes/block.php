<?php
/**
 * The block. Its saved HTML is one plain link, which is what is left to read when the plugin is gone.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		wp_register_script(
			'library-widgets-editor',
			plugins_url( 'block/editor.js', LIBRARY_WIDGETS_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
			LIBRARY_WIDGETS_VERSION,
			true
		);
		register_block_type( dirname( LIBRARY_WIDGETS_FILE ) . '/block', array( 'render_callback' => 'library_widgets_render_block' ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$data = array(
			'widgets' => array(),
			'words'   => library_widgets_block_words(),
		);
		foreach ( library_widgets_catalogue() as $tag => $words ) {
			$data['widgets'][] = $words + array(
				'tag' => $tag,
				'page' => library_widgets_page( $tag ),
			);
		}
		wp_add_inline_script( 'library-widgets-editor', 'var libraryWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
	}
);

/**
 * The block on a page, or in the editor's preview.
 *
 * @param array<string, mixed> $attributes As in block.json.
 * @param string               $content    What was saved: the link.
 * @return string
 */
function library_widgets_render_block( $attributes, $content ) {
	$asked = array();
	foreach ( $attributes as $name => $value ) {
		$asked[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	$wrapper = array( 'class' => trim( 'wp-block-library-widgets-widget ' . ( $attributes['className'] ?? '' ) ) );
	// The preview comes before anything is saved.
	$text = $attributes['text'] ?? trim( wp_strip_all_tags( $content ) );
	return library_widgets_markup( $asked, $text, $wrapper );
}

/**
 * The words of the block's settings.
 *
 * @return array<string, string>
 */
function library_widgets_block_words() {
	return array(
		'widget'           => __( 'Widget', 'library-widgets' ),
		'choose'           => __( 'Choose a widget', 'library-widgets' ),
		'preview'          => __( 'Visitors find the widget here. Where it cannot be shown, they find this link:', 'library-widgets' ),
		'text'             => __( 'Link text', 'library-widgets' ),
		'content'          => __( 'Content', 'library-widgets' ),
		'src'              => __( 'Address of your own content', 'library-widgets' ),
		'srcHelp'          => __( 'A JSON file. Leave it empty for the built-in content.', 'library-widgets' ),
		'lang'             => __( 'Language', 'library-widgets' ),
		'langPage'         => __( 'As the page', 'library-widgets' ),
		'langEn'           => __( 'English', 'library-widgets' ),
		'langCy'           => __( 'Welsh', 'library-widgets' ),
		'headingLevel'     => __( 'Heading level', 'library-widgets' ),
		'results'          => __( 'Results', 'library-widgets' ),
		'endpoint'         => __( 'Where results are sent', 'library-widgets' ),
		'endpointHelp'     => __( 'Leave it empty for the address that the site’s settings say.', 'library-widgets' ),
		'campaign'         => __( 'Campaign', 'library-widgets' ),
		'group'            => __( 'Group', 'library-widgets' ),
		'labelHelp'        => __( 'A label that is copied into each result.', 'library-widgets' ),
		'privacy'          => __( 'Privacy', 'library-widgets' ),
		'storage'          => __( 'Where answers are kept', 'library-widgets' ),
		'storageLocal'     => __( 'On the visitor’s device', 'library-widgets' ),
		'storageSession'   => __( 'In the tab, until it is closed', 'library-widgets' ),
		'storageNone'      => __( 'Nowhere', 'library-widgets' ),
		'sharedDevice'     => __( 'This page is for shared computers', 'library-widgets' ),
		'sharedDeviceHelp' => __( 'Answers are wiped when nobody has touched the page for ten minutes.', 'library-widgets' ),
	);
}
