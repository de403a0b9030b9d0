import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane of these parts can be: a provider and a button. */
createRoot(document.getElementById('pane') as HTMLElement).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Press</Button>
  </FluentProvider>,
);
