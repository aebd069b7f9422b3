/** Words of `epoch` in English. Equal keys: `epoch.zh-CN.js`. */
export const messages = {
  "epoch.gap": " ",
  "epoch.strip": "Mini-batches of this epoch",
  "epoch.counter.epoch": "epoch",
  "epoch.counter.iteration": "iteration",
  "epoch.counter.step": "step",
  "epoch.arithmetic.short":
    "{samples} {samples:sample|samples}, batch {batch}: {iterations} {iterations:iteration|iterations} an epoch, the last batch {last}",
  "epoch.arithmetic.even":
    "{samples} {samples:sample|samples}, batch {batch}: {iterations} {iterations:iteration|iterations} an epoch",
  "epoch.arithmetic.whole":
    "{samples} {samples:sample|samples} in one batch: one iteration an epoch",
  "epoch.arithmetic.changed":
    "{samples} {samples:sample|samples}, batch {batch} from within this epoch on: {iterations} {iterations:iteration|iterations} in it, the last batch {last}",
  "epoch.arithmetic.all":
    "{epoch}; {epochs} {epochs:epoch|epochs}: {epochs} × {iterations} = {total} {total:iteration|iterations}.",
  "epoch.arithmetic.most": "The run ends after {most} at the latest.",
  "epoch.replacement":
    "Each mini-batch is drawn from all samples again: in an epoch some come several times, others never.",
  "epoch.repeats": "Of these {draws} draws {repeats} repeat a sample.",
  "epoch.batch.used": "batch {n} of {of}: {size} {size:sample|samples}, used",
  "epoch.batch.current": "batch {n} of {of}: {size} {size:sample|samples}, in use",
  "epoch.batch.coming": "batch {n} of {of}: {size} {size:sample|samples}, to come",
};
