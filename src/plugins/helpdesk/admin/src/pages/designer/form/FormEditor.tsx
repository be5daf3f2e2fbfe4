import { useEffect, useState } from 'react';
import { Box, Tabs } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import { luminance } from '../../../components/status-palette';
import { useText } from '../../../components/use-text';
import type { EditorProps } from '../editors';
import { FormBuilder } from './FormBuilder';
import { FormPreview } from './FormPreview';

/** Builds a form (R42) and tries it out. */
export function FormEditor(props: EditorProps<FormDocument>) {
  const text = useText();
  const [mode, setMode] = useState('build');
  const { place } = props;
  useEffect(() => {
    if (place) setMode('build');
  }, [place]);
  return (
    <Scheme>
      <Tabs.Root variant="simple" value={mode} onValueChange={setMode}>
        <Tabs.List aria-label={text('designer.form.modes')}>
          <Tabs.Trigger value="build">{text('designer.form.build')}</Tabs.Trigger>
          <Tabs.Trigger value="preview">{text('designer.form.preview')}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="build">
          <Box padding={4}>
            <FormBuilder {...props} />
          </Box>
        </Tabs.Content>
        <Tabs.Content value="preview">
          <Box padding={4}>
            <FormPreview form={props.value} />
          </Box>
        </Tabs.Content>
      </Tabs.Root>
    </Scheme>
  );
}

/* What browsers draw themselves (the pickers of dates and files) would stay as on white. */
const Scheme = styled.div`
  color-scheme: ${({ theme }) => (luminance(theme.colors.neutral0) > 0.4 ? 'light' : 'dark')};
`;
