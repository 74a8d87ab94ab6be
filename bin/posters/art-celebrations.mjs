import {
  circle,
  ellipse,
  fade,
  flower,
  gradient,
  group,
  leaf,
  line,
  rect,
  scatter,
  shape,
  stars,
  steam,
  times,
} from './svg.mjs';

/** A camera whose lens has caught two wedding rings. */
export const camera = () =>
  scatter(22, 7, [60, 20, 980, 240], (x, y, t, i) =>
    rect(
      x,
      y,
      12 + t * 12,
      22,
      ['#e2725b', '#e9b44c', '#7a9e9f', '#fff'][i % 4],
      4,
      `transform="rotate(${t * 180} ${x} ${y})"`,
    ),
  ) +
  rect(355, 262, 290, 130, '#2b2430', 40) +
  rect(190, 312, 120, 60, '#e2725b', 18) +
  rect(110, 350, 780, 470, '#2b2430', 64) +
  rect(110, 470, 780, 210, '#443a4b') +
  circle(500, 590, 226, '#f7efe4') +
  circle(500, 590, 192, '#e2725b') +
  circle(500, 590, 160, '#1d1822') +
  circle(452, 606, 62, 'none', 'stroke="#f2c46d" stroke-width="17"') +
  circle(548, 606, 62, 'none', 'stroke="#ffe3a6" stroke-width="17"') +
  shape('M516 512 l16 -20 h32 l16 20 l-32 36z', '#fff') +
  line('M392 520 a130 130 0 0 1 70 -54', '#ffffff88', 14) +
  circle(788, 425, 28, '#f2c46d');

/** A gown on a stand, its train running out of the picture. */
export const dress = () =>
  `<defs>${gradient('gown', '#ffffff', '#f4dcd7')}</defs>` +
  circle(520, 430, 400, '#f6d5cd') +
  rect(488, 40, 24, 90, '#7d3b46', 12) +
  circle(500, 44, 28, '#7d3b46') +
  shape(
    'M466 104 h68 c0 50 20 66 70 86 c40 16 46 60 36 120 h-280 c-10 -60 -4 -104 36 -120 c50 -20 70 -36 70 -86z',
    '#b5656b',
  ) +
  shape(
    'M374 318 Q440 214 500 286 Q560 214 626 318 L572 476 C650 640 830 820 960 1100 L-900 1100 C-80 1060 350 760 428 476Z',
    'url(#gown)',
  ) +
  line('M468 500 C430 700 260 920 0 1060', '#e8bfb8', 7) +
  line('M500 500 C500 720 440 920 330 1090', '#e8bfb8', 7) +
  line('M536 500 C590 700 660 900 720 1090', '#e8bfb8', 7) +
  shape('M424 452 h152 l8 48 h-168z', '#7d3b46') +
  shape(
    'M500 476 C440 420 380 440 384 476 C380 512 440 530 500 476 C560 420 620 440 616 476 C620 512 560 530 500 476Z',
    '#9c4c57',
  ) +
  line('M496 490 C470 560 452 610 440 690 M506 490 C520 570 540 620 560 680', '#9c4c57', 20);

const tower = (x, w, top, base, roof, wall, tile) =>
  rect(x - w / 2, top, w, base - top, wall) +
  shape(`M${x - w / 2 - 14} ${top + 4} L${x} ${top - roof} L${x + w / 2 + 14} ${top + 4}Z`, tile) +
  line(`M${x} ${top - roof} v-46`, tile, 5) +
  shape(`M${x} ${top - roof - 46} l40 14 l-40 14z`, '#e8a33d') +
  rect(x - 11, top + 40, 22, 46, '#ffd98a', 11);

/** A castle at dusk and its reflection in the moat. */
export const castle = () =>
  `<defs>${gradient('moat', '#3b3f78', '#1d2150')}</defs>` +
  stars(60, 3, [-800, -760, 1050, 380]) +
  circle(660, 330, 270, '#f7d9a8') +
  shape('M-2000 760 C-900 640 -300 700 100 690 C500 680 800 610 3000 730 V800 H-2000Z', '#272a5c') +
  group(
    '',
    rect(270, 470, 500, 250, '#151840'),
    tower(300, 110, 400, 720, 190, '#151840', '#2a1d4d'),
    tower(740, 120, 360, 720, 220, '#151840', '#2a1d4d'),
    tower(430, 84, 330, 720, 170, '#1b1f4d', '#3a2560'),
    tower(620, 90, 440, 720, 160, '#1b1f4d', '#3a2560'),
    tower(525, 120, 250, 720, 240, '#10133a', '#2a1d4d'),
    tower(850, 70, 540, 730, 130, '#151840', '#2a1d4d'),
    tower(195, 70, 550, 730, 130, '#151840', '#2a1d4d'),
    shape('M478 720 v-90 a47 47 0 0 1 94 0 v90z', '#ffd98a'),
    times(4, (i) => rect(350 + i * 96, 560, 20, 40, '#ffd98a', 10)),
  ) +
  scatter(6, 21, [-40, 700, 120, 730], (x, y, t) => leaf(x, y + 30, 130 + t * 120, 34, 0, '#12153d')) +
  scatter(5, 5, [900, 700, 1050, 730], (x, y, t) => leaf(x, y + 30, 150 + t * 120, 36, 0, '#12153d')) +
  rect(-2000, 738, 5000, 1000, 'url(#moat)') +
  fade(
    0.55,
    scatter(34, 11, [440, 756, 880, 1000], (x, y, t) => rect(x - 60, y, 60 + t * 130, 6, '#f7d9a8', 3)),
  );

/** A solitaire, cut large. */
export const solitaire = () =>
  `<defs>${gradient('gold', '#fbe3a6', '#c98f35')}</defs>` +
  times(13, (i) => line('M500 -60 v-130', '#f4d58d55', 7, `transform="rotate(${45 + i * 22.5} 500 270)"`)) +
  circle(500, 690, 270, 'none', 'stroke="url(#gold)" stroke-width="62"') +
  line('M268 610 A246 246 0 0 1 352 494', '#fff4cf', 14) +
  shape('M420 470 l80 -60 l80 60 l-40 40 h-80z', 'url(#gold)') +
  shape('M300 200 L390 90 H610 L700 200 L500 450Z', '#e9fbff') +
  shape('M300 200 L390 90 L430 200Z', '#bfe6ee') +
  shape('M390 90 L500 200 L610 90Z', '#ffffff') +
  shape('M700 200 L610 90 L570 200Z', '#a9d8e4') +
  shape('M300 200 H430 L500 450Z', '#d3f0f5') +
  shape('M430 200 H570 L500 450Z', '#b4dfe8') +
  shape('M570 200 H700 L500 450Z', '#8cc5d4');

/** A wedding cake of choux, still standing. */
export const croquembouche = () =>
  shape('M-2000 900 H3000 V2000 H-2000Z', '#c9a25f') +
  rect(250, 850, 500, 26, '#fff8ea', 13) +
  shape('M440 876 h120 l40 70 h-200z', '#f1e3c6') +
  times(9, (row) =>
    times(row + 1, (i) => {
      const x = 500 + (i - row / 2) * 52;
      const y = 236 + row * 72;
      return (
        circle(x, y, 42, ['#d9903a', '#e5a54c', '#c97c2b'][(row + i * 2) % 3]) +
        ellipse(x - 10, y - 16, 15, 8, '#fbdc9c')
      );
    }),
  ) +
  line('M300 800 C420 700 380 560 480 480 S520 330 500 220', '#fff3d0', 5) +
  line('M700 800 C600 720 640 590 540 520 S500 330 500 220', '#fff3d0', 5) +
  shape(
    'M500 190 C440 130 440 70 478 66 C494 64 500 80 500 92 C500 80 506 64 522 66 C560 70 560 130 500 190Z',
    '#b8323a',
  ) +
  flower(300, 852, 46, '#fff', '#e9b44c') +
  flower(700, 852, 46, '#fff', '#e9b44c');

/** A sail between a sun and its path on the sea. */
export const sail = () =>
  `<defs>${gradient('sea', '#0f8b8d', '#0a4a66')}</defs>` +
  circle(560, 430, 300, '#ffcf56') +
  rect(-2000, 640, 5000, 1400, 'url(#sea)') +
  fade(
    0.75,
    times(7, (i) => rect(560 - 250 + i * 26, 668 + i * 44, 500 - i * 52, 14, '#ffcf56', 7)),
  ) +
  shape('M520 120 L520 600 L230 600Z', '#fff7ea') +
  shape('M548 200 L548 600 L760 600Z', '#ef6f53') +
  rect(526, 90, 16, 560, '#3a2432', 8) +
  shape('M210 632 H800 C780 720 720 740 660 740 H350 C290 740 240 720 210 632Z', '#3a2432') +
  line(
    'M-400 760 q60 -34 120 0 t120 0 M850 820 q50 -28 100 0 t100 0 M60 900 q60 -34 120 0 t120 0',
    '#8fd3d1',
    12,
  );

/** A bouquet in its paper. */
export const bouquet = () =>
  scatter(9, 4, [250, 130, 760, 420], (x, y, t, i) =>
    leaf(500, 640, 420 + t * 160, 60, -56 + i * 14, i % 2 ? '#3f7d58' : '#2c5f45', '#1f4733'),
  ) +
  flower(330, 330, 120, '#f25c54', '#7d1d2f') +
  flower(680, 320, 126, '#f7b267', '#a4471c', 10) +
  flower(505, 200, 130, '#fff1e6', '#f2b632', 12) +
  flower(420, 470, 104, '#f4845f', '#7d1d2f', 9) +
  flower(600, 470, 110, '#ff9aa2', '#b23a48', 10) +
  circle(250, 470, 34, '#ffd166') +
  circle(760, 460, 38, '#ffd166') +
  circle(500, 360, 40, '#7b2d5b') +
  circle(585, 275, 26, '#7b2d5b') +
  shape('M230 560 Q500 700 770 560 L590 1000 H410Z', '#f6e7cb') +
  shape('M230 560 Q400 650 520 660 L470 1000 H410Z', '#e9d2a6') +
  shape('M396 770 h208 l-14 60 h-180z', '#b23a48') +
  line('M470 820 C430 880 410 900 390 960 M530 820 C560 880 590 900 600 950', '#b23a48', 20);

/** A layer cake with its candles lit. */
export const cake = () =>
  scatter(34, 17, [50, 0, 970, 700], (x, y, t, i) =>
    rect(
      x,
      y,
      16,
      30,
      ['#ff5d8f', '#ffd23f', '#3bceac', '#7d5ba6'][i % 4],
      6,
      `transform="rotate(${t * 180} ${x} ${y})"`,
    ),
  ) +
  ellipse(500, 925, 430, 46, '#ffffff') +
  rect(170, 650, 660, 270, '#ff8fab', 36) +
  shape(
    'M170 690 a36 40 0 0 1 36 -40 h588 a36 40 0 0 1 36 40 v50 q-55 70 -110 0 t-110 0 t-110 0 t-110 0 t-110 0 t-112 0z',
    '#fff0f3',
  ) +
  rect(270, 430, 460, 230, '#7d5ba6', 32) +
  shape(
    'M270 466 a32 36 0 0 1 32 -36 h396 a32 36 0 0 1 32 36 v30 q-57 64 -115 0 t-115 0 t-115 0 t-115 0z',
    '#ffe66d',
  ) +
  times(5, (i) => {
    const x = 330 + i * 85;
    return (
      rect(x - 12, 300, 24, 132, ['#3bceac', '#ff5d8f', '#fff', '#ffd23f', '#3bceac'][i], 8) +
      shape(
        `M${x} 200 C${x + 34} 246 ${x + 26} 288 ${x} 290 C${x - 26} 288 ${x - 34} 246 ${x} 200Z`,
        '#ff9f1c',
      ) +
      ellipse(x, 272, 9, 16, '#fff3b0')
    );
  }) +
  times(6, (i) => circle(230 + i * 108, 840, 20, '#ffe66d'));

/** Nine phases of a moon, the last one gold. */
export const moons = () =>
  stars(30, 9, [-700, -700, 1000, 1000], '#ffffff') +
  times(9, (i) => {
    const x = 190 + (i % 3) * 310;
    const y = 190 + Math.floor(i / 3) * 310;
    const r = 120;
    if (i === 8) return circle(x, y, r + 34, '#f6c36733') + circle(x, y, r, '#f6c367');
    const width = r - (i / 8) * 2 * r;
    const sweep = width > 0 ? 0 : 1;
    return (
      circle(x, y, r, '#3b3a63') +
      shape(
        `M${x} ${y - r} A${r} ${r} 0 0 1 ${x} ${y + r} A${Math.abs(width).toFixed(1)} ${r} 0 0 ${sweep} ${x} ${y - r}Z`,
        '#efe6f3',
      )
    );
  });

/** A loaf just out, with its steam. */
export const bread = () =>
  `<defs>${gradient('crust', '#e8a857', '#a85b21')}</defs>` +
  steam(520, 330, '#ffffffaa', 260, 120, 20) +
  rect(-2000, 800, 5000, 1300, '#5a2f1b') +
  rect(20, 770, 960, 66, '#7c4526', 33) +
  shape('M90 770 C40 560 210 390 500 390 C790 390 960 560 910 770Z', 'url(#crust)') +
  times(4, (i) =>
    shape(
      `M${250 + i * 150} 460 C${330 + i * 150} 500 ${330 + i * 150} 640 ${240 + i * 150} 700 C${270 + i * 150} 620 ${270 + i * 150} 540 ${250 + i * 150} 460Z`,
      '#fbe3b4',
    ),
  ) +
  line('M150 640 C170 540 230 480 310 450', '#f7cf8c', 16) +
  group(
    'translate(800 760) rotate(24)',
    line('M0 0 v-330', '#d8a34a', 12),
    times(
      5,
      (i) => leaf(0, -130 - i * 42, 74, 22, 36, '#e5b95c') + leaf(0, -130 - i * 42, 74, 22, -36, '#d8a34a'),
    ),
    leaf(0, -320, 84, 22, 0, '#e5b95c'),
  );
