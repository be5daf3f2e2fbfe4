import type { ComponentType, SVGProps } from 'react';
import {
  BulletList,
  Calendar,
  CheckCircle,
  CheckCircleEmpty,
  Clock,
  Cursor,
  Globe,
  Hashtag,
  HeadingOne,
  Mail,
  Paperclip,
  Paragraph,
  Pencil,
  Phone,
  PriceTag,
  User,
} from '@strapi/icons';
import type { FieldKind } from '../../../../../shared/form-fields';

export const KIND_ICONS: Record<FieldKind, ComponentType<SVGProps<SVGSVGElement>>> = {
  'short-text': Pencil,
  'long-text': Paragraph,
  number: Hashtag,
  money: PriceTag,
  date: Calendar,
  'date-time': Clock,
  'yes-no': CheckCircle,
  'single-choice': CheckCircleEmpty,
  'multiple-choice': BulletList,
  email: Mail,
  phone: Phone,
  url: Globe,
  file: Paperclip,
  contact: User,
  heading: HeadingOne,
  button: Cursor,
};
