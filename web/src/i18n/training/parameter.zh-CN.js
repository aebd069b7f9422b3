/** Words of the card of a weight or bias in Chinese. Equal keys: `parameter.en.js`. */
export const messages = {
  "parameter.step": "第 {step} 步",
  "parameter.value": "当前值",
  "parameter.before": "更新前",
  "parameter.gradient": "梯度",
  "parameter.after": "更新后",
  "parameter.byHand": "手动设定",
  "parameter.from": "来自第几个输入",
  "parameter.to": "通往第几个神经元",
  "parameter.set": "为下一步设定新值",
  "parameter.pending": "已设为 {value}，下一步将从它开始。",
};
