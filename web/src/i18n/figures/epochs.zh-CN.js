/** 只在场景 `epochs` 中使用的文字。键与 `epochs.en.js` 相同。 */
export const messages = {
  "epochs.lesson": "课程：2000 个样本，每批 50 个：40 批还是 41 批？",
  "epochs.zone": "一轮的算术",
  "epochs.reset": "回到这一轮的开头",
  "epochs.back": "后退一批",
  "epochs.forward": "前进一批",

  "epochs.set.samples": "样本数 N",
  "epochs.set.batchSize": "批大小 B",
  "epochs.set.epochs": "轮数",
  "epochs.set.sampling": "取样方式",
  "epochs.set.sampling.epochs": "打乱，各用一次",
  "epochs.set.sampling.replacement": "有放回地抽取",
  "epochs.set.dropLast": "丢掉不足一批的部分",
  "epochs.set.epoch": "显示第几轮",
  "epochs.set.seed": "随机种子",

  "epochs.pool": "{samples} 个样本，按原来的顺序",
  "epochs.order.epochs": "第 {epoch} 轮：打乱以后切成批",
  "epochs.order.replacement": "第 {epoch} 轮：每一批都从全部样本中抽取",
  "epochs.strip": "这一轮的迭代",
  "epochs.tooMany": "最多画出 10 000 个样本；算术对任何数目都成立。",
  "epochs.before": "第一次迭代之前，共 {of} 次",
  "epochs.iteration":
    "第 {at} / {of} 次迭代：{size} 个样本前向传播、算损失、反向传播，更新一次参数",
  "epochs.iteration.short": "第 {at} / {of} 次迭代：最后一批只有 {size} 个样本，照样更新一次参数",

  "epochs.arithmetic": "代入这些数",
  "epochs.count.batches": "每轮的批数，也就是迭代次数",
  "epochs.count.iterations": "全部轮次的迭代次数",
  "epochs.count.presentations": "用过的样本次数（同一批样本反复使用）",
  "epochs.last.short": "{full} 个满批，每批 {size} 个，最后一批 {rest} 个。",
  "epochs.last.dropped": "{full} 个满批，每批 {size} 个；这一轮有 {rest} 个样本没有用上。",
  "epochs.last.even": "{full} 个满批，每批 {size} 个，正好分完。",
  "epochs.last.replacement": "每批都有 {size} 个：有放回地抽取，永远抽不完。",
  "epochs.last.clamped": "一批不可能比全部数据还多：这里是 {last} 个。",
  "epochs.article": "文章的 n // b + 1",
  "epochs.verdict.agrees": "这里结果相同，因为分不尽，有剩余。",
  "epochs.verdict.differs":
    "多了一个：第 {article} 批会是空的。应为 {batches} 批，共 {iterations} 次迭代，而不是 {articleIterations} 次。",
  "epochs.verdict.dropped":
    "它把不足一批的也算上了，而这里丢掉了：应为 {batches} 批，共 {iterations} 次迭代，而不是 {articleIterations} 次。",
  "epochs.seen": "这一轮用到了哪些样本",
  "epochs.seen.once": "{samples} 个样本，每个恰好一次。",
  "epochs.seen.dropped":
    "{dropped} 个样本这一轮没有用上，换一轮，漏掉的又是别的样本。到第 {epoch} 轮为止，有 {soFar} 个从未用到。",
  "epochs.seen.replacement":
    "{samples} 个中有 {never} 个从未抽到（期望是 {expected} 个），{repeated} 个不止一次，最多的抽到 {most} 次。到第 {epoch} 轮为止，有 {soFar} 个从未抽到。",
  "epochs.spoken": "每轮 {batches} 批，总共 {iterations} 次迭代",

  "lesson.group.epochs.article": "文章的例子",
  "lesson.group.epochs.batches": "大批与小批",
  "lesson.group.epochs.sampling": "取样方式",
};
