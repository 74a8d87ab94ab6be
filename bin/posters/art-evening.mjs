import { circle, ellipse, gradient, group, leaf, line, rect, scatter, shape, stars, times } from './svg.mjs';

/** A book one could live in. */
export const openBook = () =>
  circle(500, 430, 350, '#f7c873') +
  rect(-2000, 900, 5000, 1200, '#1b4b43') +
  shape('M500 880 C400 790 220 770 40 820 V330 C220 280 400 300 500 390Z', '#fffaf0') +
  shape('M500 880 C600 790 780 770 960 820 V330 C780 280 600 300 500 390Z', '#f1e6d2') +
  line('M500 390 V880', '#d9c7a5', 10) +
  times(6, (i) => line(`M120 ${410 + i * 62} q150 -34 300 40`, '#cbb994', 14)) +
  shape('M640 792 V560 a100 100 0 0 1 200 0 V782 q-100 -20 -200 10z', '#c8443a') +
  shape('M690 784 V570 a50 50 0 0 1 100 0 V778 q-50 -6 -100 6z', '#ffd98a') +
  circle(660, 690, 11, '#ffd98a') +
  line('M740 460 V400', '#1b4b43', 8) +
  circle(740, 384, 24, '#ffd98a') +
  [-30, 0, 30].map((t) => leaf(900, 790, 110, 24, t, '#2f8f5b')).join('');

/** A guitar that has the floor. */
export const guitar = () =>
  times(7, (i) =>
    line('M480 640 L480 -400', '#ffffff14', 90, `transform="rotate(${-60 + i * 20} 480 640)"`),
  ) +
  group(
    'rotate(28 500 560)',
    rect(462, -40, 76, 520, '#5a2d1a', 14),
    shape('M440 -150 H560 L546 -30 H454Z', '#3a1c10'),
    times(3, (i) => circle(432, -126 + i * 36, 14, '#f5e6c8') + circle(568, -126 + i * 36, 14, '#f5e6c8')),
    shape(
      'M500 420 C640 420 690 480 660 570 C640 630 760 670 760 810 C760 950 640 1010 500 1010 C360 1010 240 950 240 810 C240 670 360 630 340 570 C310 480 360 420 500 420Z',
      '#f29f3d',
    ),
    circle(500, 690, 92, '#3a1c10'),
    circle(500, 690, 92, 'none', 'stroke="#ffe3a6" stroke-width="14"'),
    rect(400, 860, 200, 30, '#5a2d1a', 10),
    times(4, (i) => line(`M${476 + i * 16} -60 V866`, '#fff4dc', 5)),
  ) +
  stars(20, 40, [20, 20, 980, 500]);

/** A dish under its bell, and the moon waiting for it. */
export const cloche = () =>
  stars(40, 41, [-800, -760, 1040, 340]) +
  `<defs>${gradient('bell', '#fdfdfd', '#b9c2cf')}</defs>` +
  rect(-2000, 820, 5000, 1200, '#f4ead8') +
  shape('M-2000 820 H3000 V860 q-62 50 -125 0 H-2000z', '#e4d4b8') +
  ellipse(500, 800, 470, 56, '#d7dde6') +
  shape('M110 770 C110 520 280 360 500 360 C720 360 890 520 890 770Z', 'url(#bell)') +
  line('M210 700 C230 570 310 480 420 440', '#ffffff', 22) +
  circle(500, 336, 42, '#e9b44c') +
  rect(90, 758, 820, 36, '#aeb8c6', 18) +
  shape('M800 50 a105 105 0 1 0 96 150 a90 90 0 1 1 -96 -150z', '#f7e3a1');

/** A blackbird with the first bean of the day. */
export const blackbird = () =>
  circle(560, 400, 330, '#f3a65a') +
  shape('M-2000 860 Q500 800 3000 880 V2200 H-2000Z', '#4d2a18') +
  line('M420 700 L400 850 M520 700 L530 850 M400 850 h-60 M530 850 h60', '#f2b632', 20) +
  shape(
    'M230 330 C250 210 380 180 460 250 C600 300 700 420 760 560 L930 620 L740 690 C640 780 400 770 320 650 C270 570 290 460 260 430Z',
    '#1d1a22',
  ) +
  shape('M420 430 C560 420 680 520 720 640 C600 660 460 600 420 430Z', '#35303d') +
  circle(330, 310, 26, '#f7e3a1') +
  circle(330, 310, 12, '#1d1a22') +
  shape('M240 320 L120 350 L250 390Z', '#f2b632') +
  group(
    'translate(96 400) rotate(-20)',
    ellipse(0, 0, 66, 46, '#6f3d20'),
    line('M-56 0 q28 -24 56 0 t56 0', '#3a1c10', 9),
  ) +
  scatter(9, 8, [120, 900, 900, 980], (x, y, t) =>
    group(
      `translate(${x} ${y}) rotate(${t * 180})`,
      ellipse(0, 0, 40, 28, '#8d5530'),
      line('M-34 0 q17 -14 34 0 t34 0', '#3a1c10', 6),
    ),
  );

/** A jacket, still in chalk. */
export const jacket = () =>
  line('M500 130 C500 80 570 90 552 46 C540 18 494 22 490 54', '#e7d9c0', 15) +
  shape(
    'M350 160 L500 130 L650 160 L830 240 L920 760 L800 800 L760 520 L790 1040 H210 L240 520 L200 800 L80 760 L170 240Z',
    '#24406b',
  ) +
  shape('M500 560 L350 160 L500 130 L650 160Z', '#fff4e2') +
  shape('M350 160 L270 340 L340 370 L310 420 L500 600Z', '#1a3157') +
  shape('M650 160 L730 340 L660 370 L690 420 L500 600Z', '#1a3157') +
  shape('M470 190 h60 l-14 60 l34 210 l-50 70 l-50 -70 l34 -210z', '#c8443a') +
  line('M500 600 V1040', '#1a3157', 8) +
  [680, 800].map((y) => circle(536, y, 17, '#e9b44c')).join('') +
  shape('M610 470 h120 v20 h-120z', '#1a3157') +
  shape('M630 470 l22 -54 l26 30 l24 -40 l12 64z', '#fff4e2') +
  line(
    'M270 300 L240 520 M230 620 L222 900 M770 620 L778 900 M310 560 L290 1000 M690 620 L710 1000',
    '#ffffff',
    6,
    'stroke-dasharray="26 20"',
  ) +
  line('M930 180 C1000 360 760 420 880 640 S980 900 860 1010', '#f2c14e', 34) +
  line(
    'M930 180 C1000 360 760 420 880 640 S980 900 860 1010',
    '#24406b',
    34,
    'stroke-dasharray="7 40" style="stroke-linecap: butt"',
  );

/** A plate good enough to be left empty. */
export const plate = () =>
  ellipse(510, 540, 440, 440, '#0d3b6618') +
  circle(500, 500, 430, '#ffffff') +
  circle(500, 500, 400, 'none', 'stroke="#1d5fa8" stroke-width="14"') +
  times(16, (i) =>
    group(
      `rotate(${i * 22.5} 500 500)`,
      leaf(500, 214, 70, 26, 0, '#1d5fa8'),
      leaf(500, 222, 54, 18, -52, '#5b9bd8'),
      leaf(500, 222, 54, 18, 52, '#5b9bd8'),
    ),
  ) +
  circle(500, 500, 262, 'none', 'stroke="#1d5fa8" stroke-width="8"') +
  circle(500, 500, 240, '#f5f9fd') +
  group(
    'translate(500 520)',
    shape('M-120 10 C-90 -70 40 -80 110 0 L170 -50 V70 L110 20 C40 90 -90 80 -120 10Z', '#1d5fa8'),
    circle(-70, -4, 12, '#fff'),
    line('M-20 -36 q30 40 0 80 M24 -34 q28 36 0 74', '#fff', 9),
  );

/** Mountains, a red train, and a light left on in the last chalet. */
export const mountains = () =>
  circle(720, 210, 110, '#fff3c9') +
  shape(
    'M-2000 900 L-300 560 L-20 700 L300 250 L470 480 L640 330 L1040 800 L3000 400 V2200 H-2000Z',
    '#5f8fc0',
  ) +
  shape('M300 250 L392 374 L330 440 L290 390 L232 452 L196 396Z', '#ffffff') +
  shape('M640 330 L752 462 L690 500 L650 452 L600 504 L560 406Z', '#ffffff') +
  shape('M-2000 860 Q200 640 560 740 T3000 640 V2200 H-2000Z', '#eaf3fb') +
  [80, 170, 900]
    .map((x, i) =>
      [0, 1, 2]
        .map((n) =>
          shape(
            `M${x - 64 + n * 12} ${760 - n * 62} L${x} ${600 - n * 62 + i * 6} L${x + 64 - n * 12} ${760 - n * 62}Z`,
            '#1f5a4c',
          ),
        )
        .join(''),
    )
    .join('') +
  rect(560, 620, 190, 130, '#7a4526') +
  shape('M530 630 L655 530 L780 630Z', '#ffffff') +
  rect(596, 660, 44, 44, '#ffd166', 6) +
  rect(670, 660, 44, 90, '#4a2614', 6) +
  shape('M-2000 880 H3000 V2200 H-2000Z', '#c9dcee') +
  line('M-2000 902 H3000', '#46607f', 12) +
  times(
    3,
    (i) =>
      rect(130 + i * 250, 790, 236, 92, '#d62839', 18) +
      times(3, (n) => rect(152 + i * 250 + n * 70, 808, 50, 34, '#ffe8b0', 8)) +
      circle(180 + i * 250, 886, 17, '#22304f') +
      circle(316 + i * 250, 886, 17, '#22304f'),
  );
