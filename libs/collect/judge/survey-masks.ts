import { InputMaskBase, Serializer } from 'survey-core';
import { type CompilerPorts, isJsonObject } from '#domain';

/** An answer as survey-core's mask shows it, and read back from what is shown. */
export const mask: CompilerPorts['mask'] = (type, settings) => {
  const made: unknown = Serializer.createClass(`${type}mask`);
  if (!(made instanceof InputMaskBase)) return () => undefined;
  made.setData(isJsonObject(settings) ? settings : {});
  return (value) => {
    const shown: unknown = made.getMaskedValue(value);
    // What a mask does not let through it does not show at all, whatever its types say.
    const read: unknown = made.getUnmaskedValue(typeof shown === 'string' ? shown : '');
    return read;
  };
};
