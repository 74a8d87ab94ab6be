import { circle, ellipse, gradient, group, leaf, line, rect, shape, times } from './svg.mjs';

/** A pair of frames, looking back. */
export const glasses = () =>
  [250, 750]
    .map(
      (x) =>
        circle(x, 500, 205, '#ffffff') +
        circle(x, 500, 205, 'none', 'stroke="#22304f" stroke-width="42"') +
        circle(x + 40, 520, 66, '#22304f') +
        circle(x + 62, 496, 20, '#fff'),
    )
    .join('') +
  line('M450 460 Q500 410 550 460', '#22304f', 40) +
  line('M46 460 L-40 420 M954 460 L1040 420', '#22304f', 40);

/** A record, ready at the first groove. */
export const vinyl = () =>
  circle(480, 520, 430, '#17171f') +
  times(6, (i) => circle(480, 520, 400 - i * 40, 'none', 'stroke="#2e2e3a" stroke-width="8"')) +
  circle(480, 520, 150, '#f4a261') +
  circle(480, 520, 22, '#fff4e2') +
  shape('M480 520 L860 330 A430 430 0 0 1 900 430Z', '#ffffff22') +
  line('M900 60 L880 420 L740 620', '#c9ccd6', 26) +
  rect(690, 590, 84, 110, '#c9ccd6', 16, 'transform="rotate(34 732 645)"') +
  circle(900, 70, 56, '#8d93a6');

/** A tooth with nothing to report. */
export const tooth = () =>
  circle(500, 500, 430, '#bfe7e3') +
  shape(
    'M500 300 C420 230 250 230 230 400 C220 520 290 560 310 660 C330 770 340 850 400 850 C470 850 440 660 500 660 C560 660 530 850 600 850 C660 850 670 770 690 660 C710 560 780 520 770 400 C750 230 580 230 500 300Z',
    '#ffffff',
  ) +
  circle(420, 450, 20, '#2a6f73') +
  circle(580, 450, 20, '#2a6f73') +
  line('M420 530 q80 74 160 0', '#2a6f73', 18) +
  line('M286 400 C290 340 320 310 360 304', '#dff4f2', 18);

/** A mortar and its herbs. */
export const mortar = () =>
  [-40, -10, 24]
    .map((t, i) => leaf(430, 520, 380, 74, t, ['#2f8f5b', '#63b36d', '#1d6a4a'][i], '#14523a'))
    .join('') +
  line('M620 560 L800 170', '#d7c7b0', 54) +
  circle(806, 156, 44, '#d7c7b0') +
  shape('M180 500 H820 C820 700 720 810 640 830 H360 C280 810 180 700 180 500Z', '#fffaf2') +
  rect(140, 460, 720, 74, '#eadfce', 37) +
  rect(320, 820, 360, 60, '#eadfce', 24) +
  rect(470, 590, 60, 180, '#2f8f5b', 8) +
  rect(410, 650, 180, 60, '#2f8f5b', 8);

/** A door left open on a warm room. */
export const door = () =>
  `<defs>${gradient('glow', '#ffe7a8', '#f6b95b')}</defs>` +
  shape('M300 900 V320 a200 200 0 0 1 400 0 V900Z', 'url(#glow)') +
  shape('M300 900 V320 C300 220 360 140 450 124 V980 L300 900Z', '#b5312f') +
  circle(420, 560, 18, '#f2c46d') +
  line('M270 910 V320 a230 230 0 0 1 460 0 V910', '#8c1f24', 34) +
  shape('M300 900 H700 L860 1000 H220Z', '#ffdf94') +
  [160, 850]
    .map(
      (x, i) =>
        shape(`M${x - 70} 780 h140 l-20 150 h-100z`, '#d9784f') +
        [-34, 0, 34].map((t) => leaf(x, 790, 240, 54, t, i ? '#3f7d58' : '#2c5f45')).join(''),
    )
    .join('') +
  circle(500, 60, 40, '#f2c46d');

/** A spanner that has seen worse. */
export const spanner = () =>
  circle(500, 500, 430, '#ffd166') +
  group(
    'rotate(40 500 500)',
    rect(440, 300, 120, 520, '#2b3a55', 50),
    shape(
      'M360 60 C290 110 280 260 360 330 L440 400 H560 L640 330 C720 260 710 110 640 60 V220 L560 270 H440 L360 220Z',
      '#2b3a55',
    ),
    circle(500, 760, 34, '#ffd166'),
    line('M500 440 V640', '#4a5d80', 22),
  );

/** The house curtain; what is behind it comes next. */
export const curtain = () => {
  const fold = (x, i) =>
    shape(
      `M${x} -1000 h116 q-16 1000 0 2060 h-116 q16 -1000 0 -2060z`,
      ['#a3202b', '#8a1822', '#b92a36'][i % 3],
    );
  return (
    times(30, (i) => fold(-1300 + i * 110, i)) +
    rect(-2000, 905, 5000, 16, '#e9b44c') +
    times(64, (i) => rect(-1296 + i * 55, 921, 10, 74, '#e9b44c', 5)) +
    rect(-2000, 1004, 5000, 900, '#2a0b10')
  );
};

/** A curtain not quite closed, and somebody waiting for the second act. */
export const curtainEdge = () =>
  times(5, (i) =>
    shape(
      `M${640 + i * 90} 0 h96 q-60 500 ${i * 14} 1100 h-96 q-40 -600 0 -1100z`,
      ['#b3202c', '#8c1622'][i % 2],
    ),
  ) +
  rect(600, -14, 2400, 26, '#e9b44c', 13) +
  circle(600, 0, 26, '#e9b44c') +
  shape('M408 600 L402 500 L466 560Z M532 600 L538 500 L474 560Z', '#14121f') +
  circle(470, 620, 74, '#14121f') +
  ellipse(442, 612, 13, 17, '#f7e08a') +
  ellipse(498, 612, 13, 17, '#f7e08a') +
  ellipse(442, 612, 4, 14, '#14121f') +
  ellipse(498, 612, 4, 14, '#14121f') +
  shape('M460 644 h20 l-10 12z', '#e58a93') +
  shape('M424 670 C380 750 370 900 392 1010 H556 C570 900 560 750 516 670Z', '#14121f') +
  line('M404 990 C320 1000 290 930 330 880', '#14121f', 20) +
  rect(424, 678, 92, 20, '#b3202c', 10) +
  circle(470, 704, 13, '#e9b44c');
