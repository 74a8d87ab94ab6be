import { circle, ellipse, flower, gradient, group, leaf, line, rect, scatter, shape, times } from './svg.mjs';

/** Curtains, a light, and nobody yet. */
export const stageSet = () =>
  `<defs>${gradient('beam', '#ffe9b055', '#ffe9b066')}</defs>` +
  shape('M470 -900 H530 L830 880 H170Z', 'url(#beam)') +
  rect(-2000, 860, 5000, 1300, '#3d1220') +
  ellipse(500, 890, 340, 44, '#ffe3a0') +
  line('M420 640 L408 880 M580 640 L592 880 M430 640 V390 M570 640 V390', '#2a0b14', 22) +
  rect(400, 616, 200, 34, '#2a0b14', 10) +
  rect(418, 390, 164, 96, '#2a0b14', 24) +
  times(4, (i) =>
    shape(
      `M${780 + i * 80} -900 h84 q-20 900 10 1780 h-84 q-30 -900 -10 -1780z`,
      ['#b3202c', '#8c1622'][i % 2],
    ),
  ) +
  times(4, (i) =>
    shape(
      `M${-120 + i * 80} -900 h84 q20 900 -10 1780 h-84 q10 -900 10 -1780z`,
      ['#8c1622', '#b3202c'][i % 2],
    ),
  ) +
  shape('M548 640 q40 -60 70 -10 q30 -50 46 8 q-50 50 -116 2z', '#f2c14e');

/** A stack of books with the reader's glasses left on top. */
export const books = () =>
  rect(-2000, 900, 5000, 1200, '#2d2a4a') +
  [
    [140, 810, 720, 92, '#d1495b'],
    [200, 730, 640, 80, '#edae49'],
    [120, 640, 700, 90, '#00798c'],
    [230, 566, 600, 74, '#f3e9dc'],
    [160, 480, 660, 86, '#7d4f50'],
    [260, 408, 500, 72, '#66a182'],
  ]
    .map(
      ([x, y, w, h, f]) =>
        rect(x, y, w, h, f, 10) +
        rect(x + 50, y, 16, h, '#ffffff66') +
        rect(x + w - 90, y, 16, h, '#ffffff66') +
        rect(x + 200, y + h / 2 - 7, w / 3, 14, '#ffffff55', 7),
    )
    .join('') +
  shape(
    'M500 400 C440 330 330 320 250 350 L190 160 C290 120 430 140 500 220 C570 140 710 120 810 160 L750 350 C670 320 560 330 500 400Z',
    '#ffffff',
  ) +
  shape(
    'M500 400 C440 330 330 320 250 350 L240 316 C330 286 440 300 500 372 C560 300 670 286 760 316 L750 350 C670 320 560 330 500 400Z',
    '#cfcde0',
  ) +
  line(
    'M270 210 q90 -22 170 40 M290 266 q80 -20 150 34 M730 210 q-90 -22 -170 40 M710 266 q-80 -20 -150 34',
    '#b9b5d6',
    10,
  ) +
  line('M500 220 V400', '#8e89b8', 6);

/** A keyboard that runs the width of the street, and one note out of place. */
export const piano = () =>
  times(30, (i) => rect(-1100 + i * 112, 600, 106, 700, i === 14 ? '#ff595e' : '#fffaf0', 12)) +
  times(30, (i) =>
    [0, 1, 3, 4, 5].includes(i % 7) ? rect(-1028 + i * 112, 600, 70, 240, '#14121f', 10) : '',
  ) +
  rect(-2000, 560, 5000, 50, '#14121f') +
  group(
    'translate(520 60)',
    ellipse(0, 300, 62, 46, '#ff595e', 'transform="rotate(-20 0 300)"'),
    ellipse(230, 250, 62, 46, '#ff595e', 'transform="rotate(-20 230 250)"'),
    line('M54 286 V60 L284 10 V236', '#ff595e', 22),
    line('M54 110 L284 60', '#ff595e', 22),
  ) +
  group(
    'translate(240 150)',
    ellipse(0, 200, 46, 34, '#ffca3a', 'transform="rotate(-20 0 200)"'),
    line('M40 190 V20 q70 30 60 110', '#ffca3a', 18),
  );

/** Somebody who has sat down, at last. */
export const lotus = () =>
  times(4, (i) => circle(500, 420, 470 - i * 90, ['#f7c59f', '#f4a98a', '#ee8d7a', '#e4716d'][i])) +
  ellipse(500, 880, 420, 40, '#2d4059') +
  circle(500, 300, 84, '#2d4059') +
  circle(500, 206, 36, '#2d4059') +
  shape(
    'M440 400 C400 410 370 440 370 500 L340 700 L420 720 H580 L660 700 L630 500 C630 440 600 410 560 400Z',
    '#2d4059',
  ) +
  line('M378 480 C330 590 300 650 240 740 M622 480 C670 590 700 650 760 740', '#2d4059', 50) +
  shape(
    'M420 690 C300 700 140 760 130 830 C150 890 360 880 500 830 C640 880 850 890 870 830 C860 760 700 700 580 690Z',
    '#2d4059',
  ) +
  line('M250 836 C360 800 440 800 520 850', '#e4716d', 10);

/** A running shoe already ahead of the words. */
export const shoe = () =>
  circle(640, 330, 270, '#ffd60a') +
  rect(-2000, 800, 5000, 1300, '#003566') +
  line('M-130 610 H-30 M-70 670 H40 M-160 730 H-20', '#ffffff', 16) +
  shape(
    'M140 420 C200 460 290 450 330 380 L420 360 C520 500 640 590 820 620 C920 640 960 690 950 760 H120 C100 640 110 520 140 420Z',
    '#ff4d6d',
  ) +
  shape('M140 420 C200 460 290 450 330 380 L300 760 H120 C100 640 110 520 140 420Z', '#c9184a') +
  shape('M100 740 H960 C970 800 940 830 890 830 H180 C120 830 100 800 100 740Z', '#ffffff') +
  line('M430 430 l70 -50 M490 500 l70 -54 M560 556 l66 -56', '#ffffff', 22) +
  line('M240 660 C400 700 520 640 600 600', '#ffd60a', 34) +
  line('M230 830 v18 M330 830 v18 M430 830 v18 M700 830 v18 M800 830 v18', '#ffffff', 30);

/** A moustache, complete in itself. */
export const moustache = () =>
  `<defs><pattern id="pole" width="120" height="120" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="120" height="120" fill="#fff"/><rect width="40" height="120" fill="#d62839"/><rect x="60" width="40" height="120" fill="#1d4e89"/></pattern></defs>` +
  circle(500, 480, 400, '#f2c9a0') +
  shape(
    'M500 470 C440 380 300 380 230 470 C180 530 110 540 40 470 C60 640 200 700 320 670 C410 650 470 600 500 550 C530 600 590 650 680 670 C800 700 940 640 960 470 C890 540 820 530 770 470 C700 380 560 380 500 470Z',
    '#2b1d1a',
  ) +
  shape('M500 330 q46 70 0 96 q-46 -26 0 -96z', '#e0a97a') +
  circle(370, 300, 24, '#2b1d1a') +
  circle(630, 300, 24, '#2b1d1a') +
  line('M310 236 q60 -44 116 -8 M574 228 q60 -40 116 8', '#2b1d1a', 22) +
  rect(-2000, 900, 5000, 1300, 'url(#pole)');

/** A haircut with a great deal of intention. */
export const hairdo = () =>
  shape('M390 620 h190 v200 c120 20 220 80 260 260 H130 c40 -180 140 -240 260 -260z', '#e9b08a') +
  shape('M130 1080 c40 -180 140 -240 240 -256 q115 110 230 0 c100 16 200 76 240 256z', '#f4d35e') +
  times(6, (i) =>
    circle(
      485 + Math.cos(i * 0.63 + 2.98) * 250,
      350 + Math.sin(i * 0.63 + 2.98) * 220,
      175,
      ['#7b2cbf', '#9d4edd', '#5a189a'][i % 3],
    ),
  ) +
  circle(485, 250, 250, '#7b2cbf') +
  ellipse(485, 500, 170, 215, '#f3c5a0') +
  shape(
    'M300 500 C300 280 460 250 500 330 C580 300 670 380 674 520 C700 260 600 180 485 180 C360 180 270 280 300 500Z',
    '#5a189a',
  ) +
  line('M400 486 q34 24 66 0 M520 486 q34 24 66 0', '#4a2545', 12) +
  shape('M440 606 q45 -28 90 0 q-45 46 -90 0z', '#d1345b') +
  circle(312, 600, 30, '#f4d35e') +
  circle(660, 600, 30, '#f4d35e') +
  line('M260 300 C300 180 380 120 480 110 M700 320 C680 220 620 150 560 130', '#c77dff', 14);

/** Three stones and a ring of water. */
export const stones = () =>
  times(5, (i) =>
    ellipse(
      500,
      850,
      360 + i * 170,
      70 + i * 44,
      'none',
      `stroke="#ffffff" stroke-width="8" opacity="${0.6 - i * 0.1}"`,
    ),
  ) +
  ellipse(500, 790, 300, 100, '#37474f') +
  ellipse(490, 640, 230, 82, '#546e7a') +
  ellipse(510, 514, 160, 66, '#78909c') +
  ellipse(440, 760, 110, 22, '#546e7a') +
  ellipse(430, 612, 84, 18, '#78909c') +
  ellipse(470, 494, 56, 12, '#a7bac3') +
  line('M520 450 C520 340 560 240 680 150', '#4c7a5c', 14) +
  leaf(560, 300, 190, 60, 66, '#5f9c74', '#3e6b4f') +
  leaf(620, 214, 200, 56, -8, '#7cb68d', '#3e6b4f') +
  flower(690, 146, 74, '#fff3e0', '#f5b85f', 7);

/** The last row, the best light. */
export const cinema = () =>
  `<defs>${gradient('ray', '#fff3c408', '#fff3c4', 0)}</defs>` +
  shape('M1060 60 L-900 -200 V620Z', 'url(#ray)', 'opacity=".6"') +
  circle(1010, 60, 60, '#fff8dc') +
  times(13, (i) => rect(-1060 + i * 170, 620, 150, 300, '#7a1530', 46)) +
  circle(385, 570, 74, '#140a1c') +
  circle(560, 576, 70, '#140a1c') +
  circle(330, 520, 38, '#140a1c') +
  times(13, (i) => rect(-1140 + i * 170, 760, 154, 400, '#b3203f', 46)) +
  shape('M690 640 h150 l-24 150 h-102z', '#fff4e2') +
  line('M720 650 l10 130 M766 650 v130 M810 650 l-10 130', '#e63946', 16) +
  scatter(14, 25, [690, 590, 840, 644], (x, y) => circle(x, y, 26, '#ffe8a3'));

/** Four hellos at once. */
export const hellos = () => {
  const bubble = (x, y, w, h, fill, word, ink, tail) =>
    rect(x, y, w, h, fill, 90) +
    shape(`M${x + tail} ${y + h - 20} l-10 110 l110 -110z`, fill) +
    `<text x="${x + w / 2}" y="${y + h / 2 + 42}" text-anchor="middle" font-family="Fraunces" font-weight="800" font-size="126" fill="${ink}">${word}</text>`;
  return (
    bubble(360, 40, 560, 230, '#ffbe0b', 'Hello', '#241468', 380) +
    bubble(60, 310, 460, 220, '#fb5607', 'Ciao', '#fff4e2', 90) +
    bubble(480, 420, 500, 230, '#ff006e', 'Hola', '#fff4e2', 330) +
    bubble(120, 660, 560, 230, '#fff4e2', 'Moin', '#3a0ca3', 120)
  );
};

/** The theorem, in a good mood. */
export const theorem = () =>
  shape('M250 700 V300 H-150 V700Z', '#ffd166', 'opacity=".95"') +
  shape('M250 700 H780 V1230 H250Z', '#06d6a0') +
  shape('M250 300 L780 700 L1180 170 L650 -230Z', '#118ab2') +
  shape('M250 300 L780 700 H250Z', '#ef476f') +
  line('M250 650 h50 v50', '#fff', 12) +
  circle(350, 520, 40, '#fff') +
  circle(460, 560, 40, '#fff') +
  circle(358, 528, 18, '#2b1a3f') +
  circle(468, 568, 18, '#2b1a3f') +
  line('M350 624 q60 50 130 6', '#fff', 16) +
  `<g font-family="Fraunces" font-weight="800" font-size="120" fill="#ffffff"><text x="60" y="545">a²</text><text x="470" y="960">b²</text><text x="690" y="270">c²</text></g>`;

/** A duck on wheels, with a long string. */
export const duck = () =>
  rect(-2000, 860, 5000, 1300, '#ef8354') +
  line('M170 720 C-100 700 -200 800 -420 790 S-700 700 -900 740', '#5b3a29', 12) +
  shape(
    'M180 560 C200 720 320 780 500 780 H620 C800 780 880 660 880 520 C800 570 700 560 600 500 C520 460 480 470 440 470 C400 380 420 350 430 280 C440 160 340 110 250 130 C150 150 130 260 180 330 C240 400 170 470 180 560Z',
    '#ffd23f',
  ) +
  shape('M150 220 L20 250 Q40 310 160 300Z', '#ee964b') +
  circle(270, 220, 24, '#2b2d42') +
  shape('M420 590 C520 520 660 560 740 640 C640 720 480 720 420 590Z', '#f4b41a') +
  rect(170, 770, 660, 46, '#3a86ff', 23) +
  [280, 720].map((x) => circle(x, 840, 84, '#d62828') + circle(x, 840, 30, '#fff4e2')).join('');
