import Findings
import NHIPack
import Packaging
import SamplingLists

/// What was made, what it holds, and what the clerk does next.
struct BundleText {
  let report: PackReport
  let output: OutputArguments

  private var bundles: [Bundle] { report.bundles }

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[output.language] }

  var text: String {
    let title =
      bundles.count == 1
      ? say("送件檔完成", "The bundle is made")
      : say("\(bundles.count) 個送件檔完成", "\(bundles.count) bundles are made")
    return MadeText(title: title, facts: bundles.flatMap(facts), steps: nextSteps, terminal: output.terminal).text
  }

  private func facts(of bundle: Bundle) -> [(name: String, value: String)] {
    [
      (say("檔案", "File"), output.shown(bundle.path.string)),
      (
        say("大小", "Size"),
        say(
          "\(SizeText.of(bundle.size, output.language))，\(bundle.caseCount) 件、\(bundle.fileCount) 個檔案",
          "\(SizeText.of(bundle.size, output.language)); cases: \(bundle.caseCount), files: \(bundle.fileCount)")
      ),
      (say("壓縮", "Compression"), compression(of: bundle)),
      ("SHA-256", bundle.sha256),
    ]
  }

  private func compression(of bundle: Bundle) -> String {
    let (before, after) = (SizeText.of(bundle.sourceBytes, output.language), SizeText.of(bundle.size, output.language))
    let compressed = bundle.fileCount - bundle.storedCount
    return say(
      "\(before) → \(after)；壓縮 \(compressed) 個檔案，\(bundle.storedCount) 個照原樣放入",
      "\(before) → \(after); files compressed: \(compressed), stored as they are: \(bundle.storedCount)")
  }

  /// What the insurer's plan says of the time after packing (參.七, Q7, Q14–Q16, 貳.五–六).
  var nextSteps: [String] {
    NextSteps.upload(output.language, bundles: bundles.count, reminders: report.reminders) + [
      say(
        "這個 ZIP 請留在輸出資料夾：程式也看它知道序號用過了，檔名不能重複使用。",
        "Leave the ZIP in its folder: the program looks there too for numbers that are used up; names must not be used twice."
      )
    ]
      + UploadAdvice.keepSafe(isForOwnerAlone: bundles.allSatisfy(\.isForOwnerAlone)).map { $0[output.language] }
  }
}
