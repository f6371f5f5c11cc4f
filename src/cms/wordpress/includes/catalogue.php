<?php
/**
 * The widgets that an author can choose.
 *
 * @package library-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widgets by their tags, in the language of the page.
 *
 * @return array<string, array{name: string, link: string}> What each is called, and what a link to it says.
 */
function library_widgets_catalogue() {
	return array(
		'digital-quiz'         => array(
			'name' => __( 'Digital knowledge quiz', 'library-widgets' ),
			'link' => __( 'Take the digital knowledge quiz', 'library-widgets' ),
		),
		'digital-survey'       => array(
			'name' => __( 'Survey of digital developments', 'library-widgets' ),
			'link' => __( 'Answer the survey of digital developments', 'library-widgets' ),
		),
		'howto-channel'        => array(
			'name' => __( 'How To films', 'library-widgets' ),
			'link' => __( 'Watch the How To films', 'library-widgets' ),
		),
		'learning-exchange'    => array(
			'name' => __( 'Learning exchange', 'library-widgets' ),
			'link' => __( 'Find or offer a session', 'library-widgets' ),
		),
		'pulse-survey'         => array(
			'name' => __( 'Pulse survey of a change', 'library-widgets' ),
			'link' => __( 'Say how the change is going', 'library-widgets' ),
		),
		'skills-audit'         => array(
			'name' => __( 'Digital leadership skills audit', 'library-widgets' ),
			'link' => __( 'Take the digital leadership skills audit', 'library-widgets' ),
		),
		'wifi-readiness-check' => array(
			'name' => __( 'Wi-Fi readiness check', 'library-widgets' ),
			'link' => __( 'Check your public Wi-Fi', 'library-widgets' ),
		),
	);
}
