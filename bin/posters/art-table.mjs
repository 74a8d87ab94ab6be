import { circle, ellipse, gradient, group, leaf, line, rect, shape, steam, times } from './svg.mjs';

/** A teapot taking its time over the roofs. */
export const teapot = () =>
  steam(470, 230, '#ffffff99', 260, 110, 18) +
  shape('M-2000 860 H3000 V2200 H-2000Z', '#1f4d46') +
  ellipse(490, 880, 420, 40, '#173b36') +
  line('M760 480 C960 420 980 690 770 720', '#d96c3f', 52) +
  shape('M250 640 C130 620 150 420 30 400 L76 360 C220 380 220 520 320 520Z', '#d96c3f') +
  shape(
    'M220 600 C220 440 340 360 500 360 C660 360 790 440 790 600 C790 780 690 870 500 870 C310 870 220 780 220 600Z',
    '#e8814f',
  ) +
  shape('M220 600 C220 780 310 870 500 870 C690 870 790 780 790 600 C700 690 310 690 220 600Z', '#d96c3f') +
  ellipse(500, 372, 170, 34, '#f3a27b') +
  circle(500, 316, 38, '#f7d08a') +
  leaf(430, 760, 150, 46, -34, '#f7d08a') +
  leaf(560, 760, 170, 50, 30, '#f7d08a');

/** A parcel that leaves no doubt about what it holds. */
export const cheeseBox = () =>
  line(
    'M320 260 q-34 -42 0 -84 t0 -84 M500 220 q-34 -42 0 -84 t0 -84 M680 260 q-34 -42 0 -84 t0 -84',
    '#f2b632',
    20,
  ) +
  shape('M150 470 L560 250 L880 470Z', '#ffd75e') +
  shape('M150 470 H880 V640 H150Z', '#f2b632') +
  circle(330, 545, 44, '#d99420') +
  circle(640, 530, 56, '#d99420') +
  circle(480, 590, 28, '#d99420') +
  ellipse(560, 390, 52, 30, '#f2b632') +
  shape('M80 600 H920 V960 H80Z', '#c58b5a') +
  shape('M80 600 H920 L870 680 H130Z', '#a86f42') +
  rect(455, 680, 90, 280, '#e9cfa9') +
  group(
    'translate(700 730)',
    rect(0, 0, 150, 180, '#fff7e6', 6, 'transform="rotate(6)"'),
    group(
      'rotate(6)',
      circle(75, 80, 48, '#b23a48'),
      shape('M40 150 h70', 'none'),
      line('M24 152 h102', '#b23a48', 10),
    ),
  ) +
  line('M130 770 h210 M130 820 h160', '#8a5a34', 14);

/** A bottle, a glass, an afternoon. */
export const bottle = () =>
  circle(480, 470, 400, '#d9a24b') +
  rect(-2000, 880, 5000, 1300, '#2a0f1a') +
  shape('M330 80 h110 v220 c0 70 80 110 80 210 v370 h-270 v-370 c0 -100 80 -140 80 -210z', '#173024') +
  rect(326, 70, 118, 110, '#7d1d2f', 12) +
  rect(250, 560, 270, 210, '#f6ead2') +
  line('M290 625 h190 M320 665 h130 M320 705 h130', '#7d1d2f', 12) +
  line('M285 520 v330', '#3d6b52', 14) +
  shape('M580 430 h270 c10 190 -40 260 -135 270 c-95 -10 -145 -80 -135 -270z', '#fff6ea') +
  shape('M577 520 h276 c-4 116 -52 170 -138 180 c-86 -10 -134 -64 -138 -180z', '#8c1c34') +
  rect(704, 696, 22, 170, '#fff6ea') +
  ellipse(715, 876, 110, 20, '#fff6ea');

/** A bar with two squares already gone. */
export const chocolate = () =>
  group(
    'translate(510 520) rotate(-14)',
    shape('M-330 -60 h660 v560 h-660z', '#d7263d'),
    shape(
      'M-330 -60 l60 -60 l60 60 l60 -60 l60 60 l60 -60 l60 60 l60 -60 l60 60 l60 -60 l60 60 l60 -60 v80 h-660z',
      '#f1c6a8',
    ),
    times(3, (row) =>
      times(4, (col) => {
        if (row === 0 && col === 3) return '';
        const x = -300 + col * 150;
        const y = -460 + row * 122;
        return (
          rect(x, y, 146, 118, '#5a2d1a', 10) +
          rect(x + 20, y + 18, 106, 80, '#74401f', 8) +
          line(`M${x + 30} ${y + 28} h70`, '#8f5730', 8)
        );
      }),
    ),
    shape('M-330 -36 h660 v536 h-660z', '#d7263d'),
    rect(-330, 120, 660, 190, '#f7e3c8'),
    circle(0, 215, 66, '#d7263d'),
    leaf(0, 262, 96, 34, 0, '#f7e3c8'),
  ) +
  group(
    'translate(826 150) rotate(24)',
    rect(-64, -52, 128, 104, '#5a2d1a', 10),
    rect(-44, -34, 88, 68, '#74401f', 8),
  );

/** A saucepan with ambitions. */
export const saucepan = () =>
  steam(430, 400, '#ffffffb0', 280, 120, 20) +
  line('M300 480 L150 150', '#c98b4e', 40) +
  ellipse(142, 130, 54, 74, '#c98b4e', 'transform="rotate(-24 142 130)"') +
  rect(730, 540, 420, 52, '#20303f', 26) +
  shape('M110 480 H780 L740 800 Q730 850 680 850 H210 Q160 850 150 800Z', '#d1495b') +
  shape('M110 480 H780 L772 545 H118Z', '#edae49') +
  rect(80, 452, 730, 52, '#8f2d3c', 26) +
  shape('M180 545 q10 120 40 120 t34 -120z M560 545 q8 70 30 70 t26 -70z', '#edae49') +
  rect(-2000, 870, 5000, 1200, '#123440') +
  times(5, (i) => shape(`M${230 + i * 100} 866 q-26 -30 0 -56 q26 26 0 56z`, '#66c7f4'));

/** A cup with a curl of steam. */
export const cup = () =>
  steam(460, 400, '#ffffffb0', 280, 110, 18) +
  line('M720 520 C900 500 900 740 690 730', '#fff4e2', 46) +
  shape('M180 450 H740 C740 700 660 830 460 830 C260 830 180 700 180 450Z', '#fff4e2') +
  ellipse(460, 450, 280, 56, '#e6d2b5') +
  ellipse(460, 456, 246, 42, '#5b3420') +
  ellipse(460, 868, 400, 46, '#fff4e2') +
  ellipse(460, 860, 300, 22, '#e6d2b5');

/** Pans on a rail above a pot that simmers. */
export const kitchen = () =>
  rect(-2000, 26, 5000, 18, '#3a2f2a') +
  [180, 470, 760]
    .map((x, i) => {
      const r = [105, 130, 92][i];
      return (
        line(`M${x} 36 v180`, '#3a2f2a', 18) +
        circle(x, 216 + r, r, ['#c8553d', '#e0a458', '#588b8b'][i]) +
        circle(x, 216 + r, r - 28, ['#a83f2b', '#c98a3c', '#3f6f70'][i])
      );
    })
    .join('') +
  rect(-2000, 880, 5000, 1200, '#f28f3b') +
  rect(-2000, 880, 5000, 26, '#c8553d') +
  steam(500, 600, '#ffffffc0', 130, 90, 14) +
  rect(300, 640, 400, 236, '#2d4654', 28) +
  rect(270, 620, 460, 44, '#243b4a', 22) +
  rect(466, 590, 68, 36, '#e0a458', 16) +
  rect(236, 700, 70, 34, '#e0a458', 16) +
  rect(694, 700, 70, 34, '#e0a458', 16) +
  leaf(850, 880, 210, 46, -20, '#588b8b') +
  leaf(880, 880, 240, 46, 18, '#3f6f70') +
  rect(820, 810, 110, 72, '#fff4e2', 10);

/** A spoon treated as the masterpiece it is. */
export const spoon = () =>
  `<defs>${gradient('silver', '#ffffff', '#9aa5b1', 20)}</defs>` +
  shape('M420 30 H580 L930 900 H70Z', '#f7d44c') +
  shape('M400 0 h200 l-24 44 h-152z', '#101935') +
  rect(-2000, 880, 5000, 1200, '#101935') +
  rect(300, 760, 400, 140, '#ffffff') +
  rect(270, 740, 460, 34, '#e8e8ee') +
  rect(420, 808, 160, 44, '#101935', 4) +
  rect(484, 320, 32, 430, 'url(#silver)', 14) +
  ellipse(500, 230, 110, 165, 'url(#silver)') +
  ellipse(494, 218, 78, 124, '#c3ccd6') +
  line('M440 160 Q450 110 490 92', '#ffffff', 14) +
  [120, 880]
    .map(
      (x) =>
        rect(x - 12, 640, 24, 300, '#c9a227', 8) +
        circle(x, 632, 26, '#c9a227') +
        ellipse(x, 944, 60, 14, '#c9a227'),
    )
    .join('') +
  line('M120 690 Q210 800 300 800 M880 690 Q790 800 700 800', '#d7263d', 26);
