import type { ComponentType } from 'react';
import { Cog } from '@strapi/icons';
import type { Problem } from '../../../../shared/problems';
import { Notice } from '../../components/Notice';
import { useText } from '../../components/use-text';
import type { DesignedPart } from '../../../../shared/contracts/designer';
import { findEntity, type Configuration, type Entities, type EntityChange } from './draft/draft';
import { EDITORS, type EditorProps } from './editors';
import type { Place } from './inputs/places';

interface EditorAreaProps {
  part: DesignedPart | undefined;
  slug: string;
  live: Configuration;
  configuration: Configuration;
  problems: Problem[];
  place: Place | undefined;
  onChange: (change: EntityChange) => void;
}

/** The editor of what is chosen in the list. */
export function EditorArea(props: EditorAreaProps) {
  const text = useText();
  const { part, slug, configuration } = props;
  if (!part || !findEntity(configuration, part, slug)) {
    return (
      <Notice
        icon={<Cog width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
        title={text(part ? 'designer.missing.title' : 'designer.start.title')}
        text={text('designer.start.text')}
      />
    );
  }
  return <EditorOf key={`${part}/${slug}`} {...props} part={part} />;
}

function EditorOf<P extends DesignedPart>({ part, slug, live, configuration, problems, place, onChange }: EditorAreaProps & { part: P }) {
  const value = findEntity(configuration, part, slug);
  // The registry's type ties each editor to its part; here the part is known only when it runs.
  const Editor = EDITORS[part] as unknown as ComponentType<EditorProps<Entities[P]>>;
  if (!value) return null;
  return (
    <Editor
      value={value}
      live={findEntity(live, part, slug)}
      configuration={configuration}
      problems={problems.filter(({ path }) => path.startsWith(`${part}.${slug}.`))}
      place={place?.path.startsWith(`${part}.${slug}.`) ? place : undefined}
      onChange={(next) => onChange({ part, value: next } as EntityChange)}
    />
  );
}
