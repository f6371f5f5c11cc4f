<?php

declare(strict_types=1);

namespace Drupal\library_widgets;

/**
 * Finds widgets in text, as the library's script does. It knows nothing of Drupal.
 */
final class Embeds {

  private const BOXES = '//div[@data-widget][contains(concat(" ", normalize-space(@class), " "), " library-widget ")]';

  private const LINKS = '//a[contains(@href, "/embed/")]';

  /**
   * Gives every widget without an endpoint the site's own.
   *
   * @param \DOMDocument $document
   *   The text. It is changed in place.
   * @param string $endpoint
   *   Where results go; empty where they stay on the visitor's device.
   *
   * @return bool
   *   Whether there is any widget.
   */
  public static function complete(\DOMDocument $document, string $endpoint): bool {
    $path = new \DOMXPath($document);
    $boxes = iterator_to_array($path->query(self::BOXES));
    $links = array_filter(iterator_to_array($path->query(self::LINKS)), self::isWidget(...));
    if ($endpoint !== '') {
      foreach ($boxes as $box) {
        if (!$box->hasAttribute('data-endpoint')) {
          $box->setAttribute('data-endpoint', $endpoint);
        }
      }
      foreach ($links as $link) {
        $link->setAttribute('href', self::withEndpoint($link->getAttribute('href'), $endpoint));
      }
    }
    return $boxes || $links;
  }

  private static function isWidget(\DOMElement $link): bool {
    $path = parse_url($link->getAttribute('href'), PHP_URL_PATH);
    return is_string($path) && preg_match('#/embed/[a-z-]+\.html$#', $path) === 1;
  }

  private static function withEndpoint(string $address, string $endpoint): string {
    parse_str((string) parse_url($address, PHP_URL_QUERY), $settings);
    if (isset($settings['endpoint'])) {
      return $address;
    }
    [$page, $place] = explode('#', $address, 2) + [1 => NULL];
    $page .= (str_contains($page, '?') ? '&' : '?') . 'endpoint=' . rawurlencode($endpoint);
    return $place === NULL ? $page : "$page#$place";
  }

}
