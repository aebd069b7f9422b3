/** 轮次条带的文字。键与 `epoch.en.js` 相同。 */
export const messages = {
  "epoch.gap": "",
  "epoch.strip": "本轮的小批量",
  "epoch.counter.epoch": "轮",
  "epoch.counter.iteration": "迭代",
  "epoch.counter.step": "步",
  "epoch.arithmetic.short":
    "{samples} 个样本，批大小 {batch}：每轮 {iterations} 次迭代，最后一批 {last} 个",
  "epoch.arithmetic.even": "{samples} 个样本，批大小 {batch}：每轮 {iterations} 次迭代",
  "epoch.arithmetic.whole": "{samples} 个样本为一批：每轮一次迭代",
  "epoch.arithmetic.changed":
    "{samples} 个样本，批大小在本轮中改为 {batch}：本轮 {iterations} 次迭代，最后一批 {last} 个",
  "epoch.arithmetic.all": "{epoch}；{epochs} 轮：{epochs} × {iterations} = {total} 次迭代。",
  "epoch.arithmetic.most": "运行最多进行 {most} 次迭代。",
  "epoch.replacement":
    "每个小批量都从全部样本中重新抽取：一轮之中，有的样本多次被抽到，有的从未被抽到。",
  "epoch.repeats": "这 {draws} 次抽取中有 {repeats} 次重复。",
  "epoch.batch.used": "第 {n} / {of} 批：{size} 个样本，已用",
  "epoch.batch.current": "第 {n} / {of} 批：{size} 个样本，正在使用",
  "epoch.batch.coming": "第 {n} / {of} 批：{size} 个样本，尚未使用",
};
