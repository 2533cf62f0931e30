import Findings
import NHIPack

/// What became of the pictures that were asked for, for people: how many there are, and why others are not.
struct PreviewsText {
  let previews: [WrittenPreview]
  /// As the user gave it.
  let folder: String
  let output: OutputArguments

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[output.language] }

  var text: String {
    var written = 0
    var reasons: [(reason: String, count: Int)] = []
    for preview in previews {
      switch preview.outcome {
      case .written: written += 1
      case .none(let reason):
        let reason = reason[output.language]
        if let index = reasons.firstIndex(where: { $0.reason == reason }) {
          reasons[index].count += 1
        } else {
          reasons.append((reason, 1))
        }
      }
    }
    let folder = output.shown(folder)
    let head = say("預覽圖：\(written) 張，在「\(folder)」。", "Previews: \(written), in “\(folder)”.")
    let others = reasons.map { reason, count in
      say("  \(count) 個檔案沒有預覽圖：\(output.shown(reason))。", "  Without one: \(count), because \(output.shown(reason)).")
    }
    return ([head] + others).joined(separator: "\n") + "\n"
  }
}
