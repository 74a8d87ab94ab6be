import {
  circle,
  ellipse,
  flower,
  gradient,
  group,
  isUnderWords,
  line,
  rect,
  scatter,
  shape,
  stars,
  times,
} from './svg.mjs';

/** An ear, and what it has been missing. */
export const ear = () =>
  times(5, (i) =>
    circle(560, 500, 330 + i * 130, 'none', `stroke="#ffffff" stroke-width="10" opacity="${0.5 - i * 0.08}"`),
  ) +
  shape(
    'M430 820 C330 760 300 620 290 470 C278 270 400 130 570 130 C740 130 850 260 850 420 C850 560 770 620 720 690 C670 760 690 830 620 890 C560 940 470 900 430 820Z',
    '#f6c9a0',
  ) +
  line('M390 500 C360 320 450 230 570 230 C680 230 750 310 750 420 C750 520 690 570 640 620', '#c9814f', 34) +
  line(
    'M470 480 C470 390 520 340 585 345 C650 350 670 420 640 470 C600 530 530 520 540 610 C546 660 590 690 570 760',
    '#c9814f',
    30,
  ) +
  circle(330, 250, 60, '#ffd23f') +
  circle(250, 640, 26, '#ffffff') +
  circle(200, 420, 16, '#ffd23f');

/** A cat and a dog, seen from behind, agreeing about the moon. */
export const catAndDog = () =>
  circle(520, 380, 350, '#fbe6b2') +
  stars(24, 14, [-800, -700, 1040, 300]) +
  shape('M-2000 880 Q500 800 3000 880 V2200 H-2000Z', '#143642') +
  shape('M470 880 C440 640 500 520 620 520 C760 520 850 660 820 880Z', '#a15c38') +
  circle(630, 430, 130, '#a15c38') +
  shape('M530 350 C460 340 450 470 480 520 C520 510 550 440 560 390Z', '#7c4426') +
  shape('M730 350 C800 340 810 470 780 520 C740 510 710 440 700 390Z', '#7c4426') +
  line('M800 860 C880 850 900 780 880 720', '#a15c38', 40) +
  shape('M220 880 C200 720 240 620 320 620 C410 620 450 720 430 880Z', '#21232e') +
  circle(322, 560, 88, '#21232e') +
  shape('M244 540 L240 430 L316 490Z M400 540 L404 430 L328 490Z', '#21232e') +
  line('M240 860 C150 870 110 800 150 730 C170 690 140 660 110 670', '#21232e', 30) +
  rect(552, 540, 150, 28, '#e63946', 14) +
  rect(270, 634, 104, 20, '#2a9d8f', 10);

/** A poodle just out of the bath. */
export const poodle = () =>
  rect(-2000, 900, 5000, 1200, '#f28482') +
  line('M380 620 V860 M470 640 V860 M650 640 V860 M730 610 V860', '#e9e4f0', 40) +
  [380, 470, 650, 730].map((x) => circle(x, 850, 52, '#ffffff')).join('') +
  ellipse(560, 560, 240, 140, '#e9e4f0') +
  circle(400, 500, 150, '#ffffff') +
  line('M780 510 L860 380', '#e9e4f0', 30) +
  circle(872, 350, 66, '#ffffff') +
  ellipse(250, 330, 120, 74, '#e9e4f0') +
  circle(330, 230, 116, '#ffffff') +
  circle(410, 350, 88, '#f4effa') +
  circle(140, 326, 26, '#3d2645') +
  circle(270, 296, 14, '#3d2645') +
  line('M170 374 q40 30 80 6', '#3d2645', 10) +
  shape('M330 120 l-60 -50 v90z M330 120 l60 -50 v90z', '#f6bd60') +
  rect(300, 420, 190, 30, '#f6bd60', 15, 'transform="rotate(-24 395 435)"') +
  scatter(
    14,
    6,
    [560, 0, 930, 380],
    (x, y, t) =>
      circle(x, y, 14 + t * 50, '#ffffff', 'opacity=".4"') + circle(x - 10, y - 10, 6 + t * 7, '#fff'),
  );

/** A kennel with a full set of stars. */
export const kennel = () =>
  stars(70, 15, [-820, -760, 1040, 420]) +
  circle(800, 90, 90, '#f7e7a9') +
  rect(-2000, 900, 5000, 1200, '#264653') +
  rect(200, 460, 600, 450, '#e76f51') +
  times(4, (i) => line(`M200 ${550 + i * 90} h600`, '#c8573c', 8)) +
  shape('M130 490 L500 180 L870 490 L830 540 L500 270 L170 540Z', '#f4a261') +
  shape('M330 910 V680 a170 170 0 0 1 340 0 v230z', '#3a1c1c') +
  circle(500, 720, 120, '#f1d7b5') +
  shape(
    'M396 670 C330 660 320 790 360 830 C400 810 410 740 420 700Z M604 670 C670 660 680 790 640 830 C600 810 590 740 580 700Z',
    '#8a5a3b',
  ) +
  circle(460, 700, 13, '#2b1a14') +
  circle(540, 700, 13, '#2b1a14') +
  ellipse(500, 752, 32, 22, '#2b1a14') +
  line('M500 772 v18 q-24 26 -48 8 M500 790 q24 26 48 8', '#2b1a14', 9) +
  ellipse(720, 905, 90, 22, '#e9c46a') +
  rect(400, 560, 200, 50, '#f4a261', 10);

/** Sunglasses holding the end of the day. */
export const sunglasses = () =>
  `<defs>${gradient('dusk', '#ff6b6b', '#ffd166')}<clipPath id="lens"><path d="M30 380 H450 C460 600 380 700 250 700 C110 700 20 580 30 380Z"/></clipPath></defs><g transform="translate(70 70) scale(0.9)">` +
  [0, 520]
    .map((x) =>
      group(
        `translate(${x} 0)`,
        `<g clip-path="url(#lens)">${rect(0, 340, 500, 400, 'url(#dusk)')}${circle(250, 580, 110, '#fff3c4')}${rect(0, 590, 500, 200, '#5f0f40')}${rect(150, 612, 200, 12, '#ffd166', 6)}${rect(180, 642, 140, 12, '#ffd166', 6)}${rect(205, 672, 90, 12, '#ffd166', 6)}</g>`,
        line('M30 380 H450 C460 600 380 700 250 700 C110 700 20 580 30 380Z', '#1b1b2f', 34),
      ),
    )
    .join('') +
  line('M452 440 Q500 400 548 440', '#1b1b2f', 34) +
  line('M30 390 L-10 372 M970 390 L1160 300', '#1b1b2f', 34) +
  '</g>';

/** A tyre whose hub is a snowflake. */
export const tyre = () =>
  scatter(46, 22, [-820, -760, 1060, 860], (x, y, t) =>
    circle(x, y, 4 + t * 9, '#ffffff', `opacity="${isUnderWords(x, y) ? 0.3 : (0.5 + t * 0.5).toFixed(2)}"`),
  ) +
  circle(500, 490, 400, 'none', 'stroke="#14213d" stroke-width="70" stroke-dasharray="62 22"') +
  circle(500, 490, 380, '#14213d') +
  circle(500, 490, 250, '#e6f1fb') +
  times(6, (i) =>
    group(
      `rotate(${i * 60} 500 490)`,
      line(
        'M500 490 V280 M500 350 l-46 -46 M500 350 l46 -46 M500 420 l-36 -36 M500 420 l36 -36',
        '#1d6fb8',
        22,
      ),
    ),
  ) +
  circle(500, 490, 34, '#1d6fb8') +
  line('M210 420 A300 300 0 0 1 400 208', '#3a4a6b', 18) +
  shape('M-2000 880 Q0 800 500 880 T3000 860 V2200 H-2000Z', '#ffffff');

/** A small car on a long hill. */
export const car = () =>
  `<defs>${gradient('headlight', '#ffe9a800', '#ffe9a8b0', 0)}</defs>` +
  stars(40, 18, [-820, -760, 1040, 250]) +
  circle(240, 160, 100, '#ffe9a8') +
  shape('M-2000 700 Q-300 560 300 720 T3000 600 V2200 H-2000Z', '#2c3e73') +
  shape('M-2000 860 Q0 760 500 840 T3000 800 V2200 H-2000Z', '#1b2450') +
  shape('M330 690 L-420 650 V880Z', 'url(#headlight)') +
  shape(
    'M300 760 C290 650 340 620 430 610 C480 500 560 470 670 470 C800 470 850 540 880 620 C950 640 960 690 950 780 H330Z',
    '#ff6b4a',
  ) +
  shape('M490 606 C520 540 570 520 640 520 V606Z', '#cfe8ff') +
  shape('M676 520 C760 520 800 560 820 606 H676Z', '#cfe8ff') +
  circle(340, 690, 28, '#fff3c4') +
  line('M640 640 h50', '#a93a22', 12) +
  [450, 820]
    .map((x) => circle(x, 780, 88, '#10142e') + circle(x, 780, 44, '#cfd6e6') + circle(x, 780, 16, '#10142e'))
    .join('');

/** The learner's disc, rather pleased with itself. */
export const learner = () =>
  shape(
    'M300 1100 C360 860 700 840 560 700 C420 560 860 560 780 400 L840 400 C960 580 600 600 720 720 C860 860 760 900 760 1100Z',
    '#2f3e46',
  ) +
  line(
    'M530 1080 C560 940 740 860 636 716 C560 620 830 560 812 410',
    '#ffffff',
    12,
    'stroke-dasharray="46 36"',
  ) +
  circle(480, 380, 330, '#ffffff') +
  circle(480, 380, 330, 'none', 'stroke="#d62828" stroke-width="34"') +
  shape(
    'M340 560 L446 190 H514 L620 560 H544 L522 476 H438 L416 560Z M456 408 H504 L480 308Z',
    '#d62828',
    'fill-rule="evenodd"',
  ) +
  [140, 900]
    .map((x, i) =>
      group(
        `translate(${x} ${i ? 820 : 900})`,
        shape('M-60 0 L-14 -170 H14 L60 0Z', '#f77f00'),
        shape('M-44 -60 L-30 -110 H30 L44 -60Z', '#fff'),
        rect(-84, -6, 168, 26, '#f77f00', 10),
      ),
    )
    .join('');

/** A bicycle, which is going again. */
export const bicycle = () =>
  circle(500, 420, 340, '#ffd166') +
  rect(-2000, 900, 5000, 1200, '#06524f') +
  [230, 770]
    .map(
      (x) =>
        circle(x, 690, 200, 'none', 'stroke="#0b2b33" stroke-width="26"') +
        times(12, (i) => line(`M${x} 690 v-188`, '#0b2b33', 4, `transform="rotate(${i * 30} ${x} 690)"`)) +
        circle(x, 690, 24, '#0b2b33'),
    )
    .join('') +
  line('M230 690 L370 390 H670 L770 690 M370 390 L490 690 H230 M490 690 L670 390', '#ef476f', 30) +
  line('M670 390 L640 290 H740 q40 0 40 50', '#0b2b33', 24) +
  line('M370 390 L350 330', '#0b2b33', 24) +
  rect(280, 304, 150, 34, '#0b2b33', 17) +
  circle(490, 690, 48, '#0b2b33') +
  line('M490 690 L560 770 M540 778 h50', '#0b2b33', 20) +
  shape('M700 420 h180 l-24 120 h-132z', '#b5793f') +
  line('M716 450 h150 M724 490 h134', '#8a5626', 8) +
  flower(740, 400, 44, '#ffffff', '#ef476f') +
  flower(836, 396, 48, '#ff9fb2', '#ffd166') +
  flower(790, 364, 50, '#fff', '#ffb703');
