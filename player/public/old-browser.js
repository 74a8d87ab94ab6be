/* Run only by browsers too old to know modules, and so the player: plain words instead of a card for ever. */
document.getElementById('card').innerText =
  'Entracte\n\nCe navigateur est trop ancien. Il faut Chromium 79 ou plus récent.\n' +
  'This browser is too old. Chromium 79 or newer is needed.';
