/** Messages of the Nu Html Checker about correct pages, each with the reason: a whole message, or its start and end. */
export const allowedMessages: readonly (readonly [message: RegExp, reason: string])[] = [
  [/^CSS: Unrecognized at-rule “@container”$/, 'CSS Containment 3: cards that fit their column, not the window'],
  [/^CSS: “container-type”: Property “container-type” doesn't exist\.$/, 'CSS Containment 3, as above'],
  [/^CSS: “position-area”: Property “position-area” doesn't exist\.$/, 'CSS Anchor Positioning: notes beside marks'],
  [/^CSS: “position-try-fallbacks”: Property “position-try-fallbacks” doesn't exist\.$/, 'CSS Anchor Positioning'],
  [/^CSS: “justify-self”: “anchor-center” is not a “justify-self” value\.$/, 'CSS Anchor Positioning'],
  [/^CSS: “scroll-target-group”: Property “scroll-target-group” doesn't exist\.$/, 'CSS Overflow 5: where one reads'],
  [/^CSS: Unknown pseudo-element or pseudo-class “:target-current”$/, 'CSS Overflow 5, as above'],
  [
    /^Resource violates Content Security Policy \(meta tag\): image “data:.*” blocked by “img-src” directive\.$/,
    'a fault of the checker: the policy of every page says `img-src data:`, which admits just these (browsers agree)',
  ],
  [/^Section lacks heading\./, 'a table that scrolls is a region, named by its caption or by the heading above it'],
];
