import { randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MultipartLimits } from '../../shared/limits';
import { payloadTooLarge } from './errors';
import { MalformedMultipart, parseMultipart, type PartHeader, type PartSink } from './multipart-parser';

/** A file of a multipart body, on disk while the request lasts. Named as Strapi's own body parser names it. */
export interface TemporaryFile {
  filepath: string;
  originalFilename: string;
  /** What the sender called its type. */
  mimetype: string;
  /** bytes */
  size: number;
}

/** A multipart body: texts and files by the name of their part; a list where a name came twice. */
export interface Multipart {
  fields: Record<string, string | string[]>;
  files: Record<string, TemporaryFile | TemporaryFile[]>;
}

/**
 * Reads a multipart/form-data body, has it worked with and removes its temporary files, however that ends.
 *
 * We do not leave this to `strapi::body`: its parser never answers some bodies that are broken, leaves files behind
 * after an error, has no limit on their number, and mistakes a text that declares its type for a file.
 *
 * @throws 413 above a limit; MalformedMultipart
 */
export async function withMultipart<T>(
  request: IncomingMessage,
  limits: MultipartLimits,
  work: (body: Multipart) => Promise<T>,
): Promise<T> {
  const temporary: string[] = [];
  try {
    return await work(await read(request, limits, temporary));
  } finally {
    await Promise.all(temporary.map((file) => rm(file, { force: true })));
  }
}

async function read(request: IncomingMessage, limits: MultipartLimits, temporary: string[]): Promise<Multipart> {
  if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) throw tooLarge();
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(request.headers['content-type'] ?? '');
  if (!boundary) throw new MalformedMultipart('its type names no boundary');

  const fields = new Map<string, string | string[]>();
  const files = new Map<string, TemporaryFile | TemporaryFile[]>();
  const spend = allowance(limits);
  const handles: FileHandle[] = [];

  const beginPart = (header: PartHeader): PartSink => {
    if (!isFile(header)) return textSink((value) => add(fields, header.name, value), spend);
    spend('files', 1);
    const file = {
      filepath: path.join(tmpdir(), `helpdesk-${randomUUID()}`),
      originalFilename: header.fileName ?? '',
      mimetype: header.contentType,
      size: 0,
    };
    temporary.push(file.filepath);
    add(files, header.name, file);
    return fileSink(file, handles, spend);
  };

  try {
    await parseMultipart(measured(request, spend), boundary[1] ?? boundary[2] ?? '', beginPart);
  } catch (error) {
    // Nobody reads the rest, and the client may wait with reading our answer until it is sent.
    request.resume();
    throw error;
  } finally {
    await Promise.all(handles.map((handle) => handle.close()));
  }
  return { fields: Object.fromEntries(fields), files: Object.fromEntries(files) };
}

/** A file has a file name. `data` is text even so, since browsers name the part of a Blob `blob`. */
function isFile({ name, fileName }: PartHeader): boolean {
  return fileName !== null && name !== 'data';
}

type Spend = (what: keyof MultipartLimits, amount: number) => void;

/** Counts against each limit. What it returns throws 413 once one is passed. */
function allowance(limits: MultipartLimits): Spend {
  const left = { ...limits };
  return (what, amount) => {
    left[what] -= amount;
    if (left[what] < 0) throw tooLarge(what === 'files' ? `At most ${limits.files} files can be sent.` : undefined);
  };
}

function tooLarge(message = 'The request is too large.'): Error {
  return payloadTooLarge([{ path: [], message }]);
}

async function* measured(request: IncomingMessage, spend: Spend): AsyncGenerator<Buffer> {
  // Not destroyed when we stop early: the answer goes out on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    spend('bodyBytes', (chunk as Buffer).length);
    yield chunk as Buffer;
  }
}

function textSink(done: (value: string) => void, spend: Spend): PartSink {
  spend('fields', 1);
  const chunks: Buffer[] = [];
  return {
    write(chunk) {
      spend('fieldBytes', chunk.length);
      chunks.push(chunk);
    },
    end: () => done(Buffer.concat(chunks).toString('utf8')),
  };
}

function fileSink(file: TemporaryFile, handles: FileHandle[], spend: Spend): PartSink {
  let handle: FileHandle | undefined;
  const opened = async (): Promise<FileHandle> => {
    if (handle) return handle;
    handle = await open(file.filepath, 'wx', 0o600);
    handles.push(handle);
    return handle;
  };
  return {
    async write(chunk) {
      spend('fileBytes', chunk.length);
      await (await opened()).writeFile(chunk);
      file.size += chunk.length;
    },
    async end() {
      await opened(); // an empty file is one too
    },
  };
}

function add<T>(parts: Map<string, T | T[]>, name: string, value: T): void {
  const present = parts.get(name);
  parts.set(name, present === undefined ? value : Array.isArray(present) ? [...present, value] : [present, value]);
}
