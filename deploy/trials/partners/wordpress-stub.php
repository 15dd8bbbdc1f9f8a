<?php
/**
 * Runs the plugin without WordPress, with the few functions of WordPress that it calls written here: what it prints for three shortcodes
 * and for the script. It shows that the plugin does what it says, not that WordPress takes it.
 *   php deploy/trials/partners/wordpress-stub.php repere-search.php
 */
error_reporting(E_ALL);
set_error_handler(function ($code, $message) {
    throw new ErrorException($message, $code);
});
define('ABSPATH', '/');

$shortcodes = array();
$filters = array();
$scripts = array();

function add_shortcode($name, $call) { global $shortcodes; $shortcodes[$name] = $call; }
function add_filter($name, $call, $priority, $arguments) { global $filters; $filters[$name] = $call; }
function get_locale() { return 'nl_BE'; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_url($text) { return htmlspecialchars($text, ENT_QUOTES); }
function wp_enqueue_script($handle, $address, $needs, $version, $late) { global $scripts; $scripts[$handle] = $address; }
function shortcode_atts($known, $given, $name) {
    return array_merge($known, array_intersect_key(is_array($given) ? $given : array(), $known));
}

require $argv[1];

echo $shortcodes['repere'](array('territory' => 'commune:21015', 'heading-level' => '2', 'onclick' => 'alert(1)')), "\n";
echo $shortcodes['repere'](array('lang' => 'fr', 'sector' => '"><script>')), "\n";
echo $shortcodes['repere'](''), "\n";
foreach ($scripts as $handle => $address) {
    echo $filters['script_loader_tag']('<script src="' . $address . '"></script>', $handle);
}
echo $filters['script_loader_tag']("<script src='other.js'></script>\n", 'other');
