// Says in plain words why the file system refused.

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to do so',
  EPERM: 'you have no right to do so',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'there is a folder of that name',
  ENOENT: 'no such folder can be made there',
  ENAMETOOLONG: 'the name is too long',
};

/** The reason of a failed read or write; what Node says where we know no plainer words. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : (REASONS[code] ?? message);
};
