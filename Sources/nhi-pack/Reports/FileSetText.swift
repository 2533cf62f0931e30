import DICOMMedia
import Findings
import NHIPack

/// The report of `dicomdir` for people: what is wrong and what to do, and what was made.
struct FileSetText {
  let report: FileSetReport
  let output: OutputArguments

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[output.language] }

  var text: String {
    let findings = FindingsText(findings: report.findings, output: output).text
    return [findings, ending].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var ending: String {
    let count = report.findings.counts.text(output.language)
    guard let made = report.made else {
      let sentence = say("沒有產生影像組。請處理上面的問題，再執行一次。", "No file-set was made. Fix the problems above and run again.")
      return "\(count)\n\(output.terminal.styled(sentence, .bold, .red))\n"
    }
    let size = SizeText.of(made.size, output.language)
    let counts = made.counts
    return count + "\n"
      + MadeText(
        title: say("影像組完成", "The file-set is made"),
        facts: [
          (say("位置", "Folder"), output.shown(made.path.string)),
          (
            say("內容", "Content"),
            say(
              "\(counts.patients) 位病人、\(counts.studies) 次檢查、\(counts.series) 個序列",
              "patients: \(counts.patients), studies: \(counts.studies), series: \(counts.series)")
          ),
          (
            say("大小", "Size"),
            say(
              "\(size)，\(made.fileCount) 個檔案（含 DICOMDIR）", "\(size); files: \(made.fileCount), the DICOMDIR among them")
          ),
        ],
        steps: [
          say(
            "用看片軟體開啟這個資料夾的 DICOMDIR，看影像是不是都在、是不是同一位病人。",
            "Open the folder's DICOMDIR in a viewer: are all images there, and are they this patient's?"),
          say(
            "把整個資料夾放到該案件的資料夾裡，代替原本零散的檔案，再執行 nhi-pack check。裡面的檔名請勿更改。",
            "Put the whole folder into the case's folder in place of the loose files, and run nhi-pack check. Do not rename anything in it."
          ),
        ], terminal: output.terminal
      ).text
  }
}
