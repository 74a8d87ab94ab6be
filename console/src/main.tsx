import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.js';
import './shared/fonts.css';
import './app/mantine.css';
import './app/app.css';
import { createConsoleRouter } from './app/router.js';
import { cssVariables, theme } from './app/theme.js';
import { keepLanguage, preferredLanguage } from './i18n/language.js';
import { LanguageProvider } from './i18n/language-provider.js';

const language = preferredLanguage();
keepLanguage(language);
const router = createConsoleRouter();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <LanguageProvider initial={language}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
