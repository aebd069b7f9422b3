/** 场景 `epochs` 的练习：名称、题目，以及对每种错误的说明。键与 `epochs.en.js` 相同。 */
export const messages = {
  "exercise.batches-per-epoch":
    "{samples} 个样本，[批大小](batch-size) {batchSize}。[一轮](epoch)有多少个[小批量](mini-batch)？",
  "exercise.batches-per-epoch.name": "一轮有几个小批量",
  "exercise.batches-per-epoch.nOverBPlusOne": "正好整除，没有多出来的小批量：n // b + 1 多了一个。",
  "exercise.batches-per-epoch.droppedShortBatch": "剩下的样本也算一个小批量，只是样本少一些。",
  "exercise.batches-per-epoch.keptFraction": "小批量的个数不能是小数，要向上取整。",
  "exercise.last-batch-size":
    "{samples} 个样本，[批大小](batch-size) {batchSize}。[一轮](epoch)的最后一个[小批量](mini-batch)有多少个样本？",
  "exercise.last-batch-size.name": "最后一个小批量",
  "exercise.last-batch-size.lastBatchEmpty": "没有剩余，所以最后一个小批量是满的。",
  "exercise.last-batch-size.lastBatchFull": "不能整除；最后一个小批量只有剩下的样本。",
  "exercise.last-batch-size.tookWhatIsMissing": "这是最后一个小批量还缺的个数。",
  "exercise.total-iterations":
    "{samples} 个样本，[批大小](batch-size) {batchSize}，训练 {epochs} [轮](epoch)。总共有多少次[迭代](iteration)（更新）？",
  "exercise.total-iterations.name": "总迭代次数",
  "exercise.total-iterations.countedEpochs": "这是轮数；每一轮有许多次迭代。",
  "exercise.total-iterations.forgotEpochs": "这只是一轮的次数，还要乘以轮数。",
  "exercise.total-iterations.countedSamples": "你数的是样本；一次迭代用一整个小批量。",
  "exercise.total-iterations.nOverBPlusOne": "正好整除：n // b + 1 让每一轮多算了一个小批量。",
  "exercise.total-iterations.droppedShortBatch": "每一轮末尾不满的小批量也会更新一次。",
  "exercise.samples-seen":
    "{samples} 个样本，[批大小](batch-size) {batchSize}，训练 {epochs} [轮](epoch)，末尾不满的[小批量](mini-batch)丢弃。总共使用了多少个样本（重复也计）？",
  "exercise.samples-seen.name": "总共使用的样本数",
  "exercise.samples-seen.keptShortBatch": "你把被丢弃的小批量也算进去了。",
  "exercise.samples-seen.forgotEpochs": "这只是一轮的数目，还要乘以轮数。",
  "exercise.samples-seen.countedIterations": "你数的是迭代次数；每次迭代用一整个小批量。",
  "exercise.batch-of-sample":
    "{samples} 个样本，已打乱，[批大小](batch-size) {batchSize}。[本轮](epoch)顺序中的第 {place} 个样本在第几个[小批量](mini-batch)里？（样本和小批量都从 1 数起）",
  "exercise.batch-of-sample.name": "样本所在的小批量",
  "exercise.batch-of-sample.nOverBPlusOne": "它是所在小批量的最后一个，新的小批量还没有开始。",
  "exercise.batch-of-sample.roundedDown": "前面的小批量已经满了，它已在下一个里。",
};
