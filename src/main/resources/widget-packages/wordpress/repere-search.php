<?php
/**
 * Plugin Name: Repère – recherche / zoeken
 * Description: The search of Repère in a page: [repere lang="fr" territory="commune:21015"]
 * Version: 1.0.0
 * Requires at least: 5.7
 * Requires PHP: 7.4
 * Plugin URI: {origin}/widget
 * License: Apache-2.0
 */

if (!defined('ABSPATH')) {
    exit;
}

const REPERE_SERVER = '{origin}';
const REPERE_SCRIPT = REPERE_SERVER . '{script}';
const REPERE_INTEGRITY = '{integrity}';

add_shortcode('repere', 'repere_search');
add_filter('script_loader_tag', 'repere_script_tag', 10, 2);

/** [repere]: the element, with a link inside for readers without script. Attributes that it does not know are left out. */
function repere_search($given) {
    $dutch = strpos(get_locale(), 'nl') === 0;
    $attributes = shortcode_atts(array(
        'lang' => $dutch ? 'nl' : 'fr', 'place' => '', 'territory' => '', 'sector' => '', 'category' => '',
        'collection' => '', 'radius' => '', 'max' => '', 'href' => '', 'heading-level' => '', 'partner-key' => '',
    ), $given, 'repere');
    wp_enqueue_script('repere-search', REPERE_SCRIPT, array(), null, true);
    $html = '';
    foreach (array_filter($attributes, 'strlen') as $name => $value) {
        $html .= ' ' . $name . '="' . esc_attr($value) . '"';
    }
    $lang = $attributes['lang'] === 'nl' ? 'nl' : 'fr';
    $link = $lang === 'nl' ? '{link.nl}' : '{link.fr}';
    return '<repere-search' . $html . '><a href="' . esc_url(REPERE_SERVER . '/?lang=' . $lang) . '">'
        . esc_html($link) . '</a></repere-search>';
}

/** The script is a module, and its content is checked: it never changes at its address. */
function repere_script_tag($tag, $handle) {
    return $handle !== 'repere-search' ? $tag
        : '<script type="module" src="' . esc_url(REPERE_SCRIPT) . '" integrity="' . esc_attr(REPERE_INTEGRITY)
            . '" crossorigin="anonymous"></script>' . "\n";
}
