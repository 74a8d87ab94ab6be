import {
  circle,
  ellipse,
  fade,
  gradient,
  group,
  isUnderWords,
  leaf,
  line,
  rect,
  scatter,
  shape,
  stars,
  times,
} from './svg.mjs';

/** A sofa, a lamp, a plant: the week is over. */
export const sofa = () =>
  circle(560, 430, 360, '#f4b886') +
  rect(-2000, 850, 5000, 1200, '#8a3b2e') +
  rect(150, 470, 700, 330, '#1f6f6b', 70) +
  rect(70, 560, 180, 270, '#17524f', 70) +
  rect(750, 560, 180, 270, '#17524f', 70) +
  rect(220, 640, 285, 150, '#2b8a85', 36) +
  rect(505, 640, 285, 150, '#2b8a85', 36) +
  rect(300, 520, 150, 150, '#f6d55c', 20, 'transform="rotate(-12 375 595)"') +
  rect(150, 826, 26, 60, '#3b1d16', 8) +
  rect(824, 826, 26, 60, '#3b1d16', 8) +
  line('M960 880 V300', '#3b1d16', 14) +
  ellipse(960, 884, 74, 14, '#3b1d16') +
  shape('M880 130 H1040 L1090 320 H830Z', '#fff2d8') +
  [-40, -20, 0, 20, 40]
    .map((turn) => leaf(90, 720, 250, 44, turn, turn % 40 ? '#3f7d58' : '#2c5f45', '#214a36'))
    .join('') +
  shape('M20 700 h140 l-24 180 h-92z', '#f4e4c9');

/** One chair, made once. */
export const chair = () =>
  circle(500, 480, 400, '#e0a458') +
  rect(-2000, 900, 5000, 1200, '#23402f') +
  ellipse(520, 916, 330, 26, '#1a3124') +
  line('M330 560 L280 900 M690 560 L740 900', '#6b3f21', 38) +
  line('M360 560 L380 880 M660 560 L640 880', '#54300f', 30) +
  line('M340 550 L318 120 M680 550 L702 120', '#6b3f21', 38) +
  shape('M306 110 Q510 40 714 110 L706 220 Q510 160 314 220Z', '#7d4a27') +
  times(5, (i) => line(`M${396 + i * 57} 200 L${404 + i * 53} 540`, '#6b3f21', 18)) +
  shape('M270 540 Q510 500 750 540 L730 610 Q510 580 290 610Z', '#8d552e') +
  line('M330 740 H690', '#54300f', 22);

/** A tower of boxes, with the essentials on top. */
export const boxes = () =>
  rect(-2000, 900, 5000, 1200, '#1d3557') +
  rect(150, 610, 420, 290, '#d9a066') +
  rect(320, 610, 70, 290, '#f0d3a8') +
  rect(580, 680, 330, 220, '#c58b4e') +
  rect(710, 680, 60, 220, '#f0d3a8') +
  rect(250, 350, 380, 260, '#e2b27e') +
  rect(405, 350, 66, 260, '#f7e0bd') +
  rect(640, 500, 220, 180, '#d9a066') +
  rect(725, 500, 44, 180, '#f0d3a8') +
  group(
    'translate(270 -10)',
    [-52, -20, 14, 50].map((t) => leaf(70, 260, 230, 44, t, t > 0 ? '#2a9d8f' : '#21867a')).join(''),
    shape('M0 230 h140 l-20 130 h-100z', '#e76f51'),
  ) +
  shape('M520 350 C490 250 530 210 520 150 l36 34 q30 -8 60 0 l36 -34 C642 210 690 250 660 350Z', '#12213a') +
  circle(562, 222, 8, '#ffd166') +
  circle(612, 222, 8, '#ffd166') +
  line('M660 340 C740 340 720 260 770 262', '#12213a', 24) +
  line('M184 660 h80 M184 700 h50 M612 730 h60 M284 400 h76', '#8a5a2b', 14);

/** A house that keeps its umbrella open. */
export const umbrella = () =>
  scatter(44, 31, [-820, -740, 1050, 860], (x, y, t) =>
    line(`M${x} ${y} l-18 ${50 + t * 40}`, '#bcd9ee', 7, `opacity="${isUnderWords(x, y) ? 0.25 : 0.7}"`),
  ) +
  rect(-2000, 900, 5000, 1200, '#17324d') +
  line('M500 90 V560', '#17324d', 20) +
  shape(
    'M-10 400 C40 160 260 70 500 70 C740 70 960 160 1010 400 q-85 -70 -170 0 q-85 -70 -170 0 q-85 -70 -170 0 q-85 -70 -170 0 q-85 -70 -170 0 q-85 -70 -170 0z',
    '#ef4f4f',
  ) +
  shape(
    'M330 400 C340 220 420 100 500 70 C580 100 660 220 670 400 q-85 -70 -170 0 q-85 -70 -170 0z',
    '#ff7b6b',
  ) +
  shape('M250 620 L500 440 L750 620Z', '#8c2f39') +
  rect(290, 618, 420, 284, '#fff4e2') +
  rect(450, 730, 100, 172, '#17324d', 50) +
  rect(340, 680, 74, 84, '#ffd166', 8) +
  rect(586, 680, 74, 84, '#ffd166', 8) +
  ellipse(520, 920, 420, 18, '#2b5275');

/** A key with a house for a head. */
export const key = () =>
  circle(500, 470, 430, '#ffe0a3') +
  group(
    'rotate(18 500 500)',
    rect(462, 470, 76, 500, '#c0392b', 20),
    rect(530, 820, 130, 62, '#c0392b', 12),
    rect(530, 720, 96, 56, '#c0392b', 12),
    shape('M220 300 L500 60 L780 300 L720 300 V540 H280 V300Z', '#c0392b'),
    rect(430, 360, 140, 140, '#ffe0a3', 14),
    line('M500 360 v140 M430 430 h140', '#c0392b', 16),
    rect(640, 100, 62, 120, '#c0392b'),
  ) +
  circle(250, 820, 16, '#c0392b') +
  circle(820, 760, 22, '#e67e22');

/** A garden that has been let alone. */
export const leaves = () =>
  circle(640, 300, 190, '#f9d976') +
  [-60, -48, -34, -16, 4, 26, 46, 62]
    .map((t, i) =>
      leaf(
        560,
        1120,
        820 - (i % 3) * 90,
        130,
        t,
        ['#1d6a4a', '#2f8f5b', '#14523a', '#63b36d'][i % 4],
        '#0d3b2a',
      ),
    )
    .join('') +
  [-60, -28, 12, 40, 60]
    .map((t, i) => leaf(560, 1160, 560, 110, t, ['#8fce7a', '#2f8f5b', '#1d6a4a'][i % 3], '#0d3b2a'))
    .join('') +
  circle(300, 360, 20, '#ef476f') +
  ellipse(330, 340, 40, 26, '#ffd166', 'transform="rotate(-30 330 340)"') +
  ellipse(272, 340, 40, 26, '#ffb703', 'transform="rotate(30 272 340)"') +
  ellipse(318, 386, 28, 20, '#ffd166', 'transform="rotate(30 318 386)"') +
  ellipse(284, 386, 28, 20, '#ffb703', 'transform="rotate(-30 284 386)"') +
  rect(294, 328, 14, 66, '#3a2432', 7);

/** A shirt without a crease. */
export const shirt = () =>
  line('M500 150 C500 90 580 100 560 50 C545 16 490 20 486 60', '#20303f', 16) +
  line('M500 150 L220 290 M500 150 L780 290', '#20303f', 18) +
  shape(
    'M360 210 L500 290 L640 210 L800 270 L960 560 L830 620 L740 480 V960 H260 V480 L170 620 L40 560 L200 270Z',
    '#ffffff',
  ) +
  shape('M260 480 L260 960 H360 L330 420Z', '#dfeaf3') +
  shape('M360 210 L500 290 L420 400 L318 236Z', '#dfeaf3') +
  shape('M640 210 L500 290 L580 400 L682 236Z', '#dfeaf3') +
  line('M500 300 V950', '#c9d9e6', 6) +
  times(5, (i) => circle(500, 410 + i * 120, 13, '#2a9d8f')) +
  rect(580, 480, 110, 120, '#eef4f9', 8) +
  line('M580 500 h110', '#c9d9e6', 6) +
  shape('M640 470 l22 -50 l36 34 l-20 60z', '#f25f5c');

/** Washing, nearly done. */
export const washer = () =>
  rect(-2000, 940, 5000, 1200, '#0b3954') +
  rect(160, 120, 680, 830, '#ffffff', 50) +
  rect(160, 120, 680, 150, '#dcebf3', 50) +
  circle(260, 196, 40, '#ff6663') +
  rect(520, 168, 250, 56, '#0b3954', 16) +
  circle(500, 610, 270, '#c3dce9') +
  circle(500, 610, 220, '#087e8b') +
  shape('M286 640 q54 -60 108 0 t108 0 t108 0 t106 0 A220 220 0 0 1 290 680Z', '#bfd7ea') +
  shape('M360 560 q60 -120 150 -40 q100 -90 130 30 q-60 90 -140 30 q-70 70 -140 -20z', '#ff6663') +
  shape('M420 700 q80 -80 170 0 q-20 90 -90 80 q-70 10 -80 -80z', '#ffd166') +
  line('M360 500 A180 180 0 0 1 440 436', '#ffffffaa', 18) +
  scatter(
    16,
    5,
    [40, -260, 960, 160],
    (x, y, t) =>
      circle(x, y, 16 + t * 44, '#ffffff', 'opacity=".35"') + circle(x - 8, y - 8, 5 + t * 8, '#fff'),
  );

/** A hotel at night with one room awake. */
export const hotel = () =>
  stars(50, 12, [-800, -760, 1000, 200]) +
  circle(86, 236, 52, '#f6e7b4') +
  rect(-2000, 900, 5000, 1200, '#16132e') +
  rect(180, 130, 640, 780, '#e2725b') +
  shape('M150 130 H850 L790 20 H210Z', '#5d2e46') +
  times(4, (row) =>
    times(4, (col) => {
      const awake = row === 1 && col === 2;
      return (
        rect(238 + col * 142, 180 + row * 150, 90, 108, awake ? '#ffe08a' : '#3b2a52', 45) +
        (awake
          ? circle(238 + col * 142 + 45, 262, 17, '#5d2e46') +
            rect(238 + col * 142 + 22, 276, 46, 12, '#5d2e46', 6)
          : '')
      );
    }),
  ) +
  shape('M380 780 H620 L660 850 H340Z', '#fff4e2') +
  times(3, (i) => shape(`M${407 + i * 80} 780 h36 l${6 - i * 4} 70 h-52z`, '#c8313a')) +
  rect(430, 850, 140, 60, '#ffe08a') +
  [120, 880].map((x) => leaf(x, 910, 190, 52, 0, '#2f6f5e')).join('');

/** A tent lit from inside, under more stars than needed. */
export const tent = () =>
  `<defs>${gradient('canvas', '#ffd27a', '#f08a4b')}</defs>` +
  stars(120, 2, [-850, -800, 1080, 600]) +
  line('M-500 -300 l260 70', '#fff6d8', 5) +
  [-60, 90, 860, 1000]
    .map((x, i) =>
      [0, 1, 2]
        .map((n) =>
          shape(
            `M${x - 120 + n * 22} ${860 - n * 150} L${x} ${560 - n * 150 - (i % 2) * 60} L${x + 120 - n * 22} ${860 - n * 150}Z`,
            ['#0f3b44', '#134a52'][i % 2],
          ),
        )
        .join(''),
    )
    .join('') +
  shape('M-2000 840 Q500 760 3000 860 V2200 H-2000Z', '#0a2a33') +
  shape('M180 880 L500 380 L820 880Z', 'url(#canvas)') +
  shape('M500 380 L590 880 H410Z', '#7a2e1d') +
  shape('M500 380 L820 880 H700Z', '#d96b37') +
  line('M180 880 L90 910 M820 880 L910 910 M500 380 V340', '#fff0d0', 7) +
  fade(0.4, ellipse(500, 900, 460, 30, '#ffd27a'));

/** A pram under a moon: the whole street whispers. */
export const pram = () =>
  stars(36, 8, [-800, -700, 1040, 420], '#ffffff') +
  shape('M800 80 a150 150 0 1 0 90 240 a120 120 0 1 1 -90 -240z', '#fff2bf') +
  rect(-2000, 900, 5000, 1200, '#5b7db1') +
  shape('M200 480 H760 C760 640 660 740 480 740 C300 740 200 640 200 480Z', '#f7a8b8') +
  shape('M480 480 V190 C300 190 200 320 200 480Z', '#ef7f97') +
  line('M480 190 C430 260 400 360 396 480 M480 190 C360 230 310 330 296 480', '#f7c3cd', 8) +
  line('M760 490 L890 400 H950', '#24386b', 24) +
  line('M330 730 L300 800 M630 730 L670 800', '#24386b', 22) +
  [290, 680]
    .map(
      (x) =>
        circle(x, 820, 88, 'none', 'stroke="#24386b" stroke-width="22"') +
        circle(x, 820, 20, '#24386b') +
        times(6, (i) => line(`M${x} 820 l0 -80`, '#24386b', 6, `transform="rotate(${i * 60} ${x} 820)"`)),
    )
    .join('') +
  circle(590, 450, 56, '#fbe0c8') +
  line('M562 452 q12 12 24 0 M600 452 q12 12 24 0', '#7a4a3a', 7) +
  shape('M500 490 q110 -50 230 0 v30 h-230z', '#fff6f0');
