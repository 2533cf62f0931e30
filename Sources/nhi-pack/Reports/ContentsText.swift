import DICOMMedia
import Findings

/// What a DICOM file or file-set holds, for people: a tree of patients, studies and series, and of each series what its
/// files are, equal ones in one line. Patients are positions; who they are is shown only when it is asked for.
struct ContentsText {
  let contents: FileSetContents
  let output: OutputArguments

  /// Series that are shown.
  private static let mostSeries = 100
  /// Lines of one series.
  private static let mostKinds = 6
  /// Columns of a description.
  private static let longestDescription = 40

  private var language: Language { output.language }
  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  /// Indented by two for each level; without an end of line.
  var lines: [String] {
    var lines: [String] = []
    var left = Self.mostSeries
    for patient in contents.patients where left > 0 {
      lines += parts([say("病人 \(patient.position)", "patient \(patient.position)")] + identity(patient), level: 1)
      for study in patient.studies where left > 0 {
        lines += parts(
          [say("檢查 \(study.position)", "study \(study.position)"), date(study.date), description(study.description)],
          level: 2)
        for series in study.series where left > 0 {
          left -= 1
          lines += text(of: series)
        }
      }
    }
    let hidden = contents.series.count - Self.mostSeries
    if hidden > 0 { lines += parts([say("…另有 \(hidden) 個序列", "… and \(hidden) more series")], level: 1) }
    return lines
  }

  private func identity(_ patient: FileSetContents.Patient) -> [String?] {
    output.showIdentifiers ? [patient.id, patient.name].map { $0.map { output.shown($0) } } : []
  }

  private func text(of series: FileSetContents.Series) -> [String] {
    let tally = series.instances
    let head = parts(
      [
        say("序列 \(series.position)", "series \(series.position)"), series.modality.map { output.shown($0) },
        description(series.description), say("\(tally.count) 個檔案", "files: \(tally.count)"),
        SizeText.of(tally.bytes, language),
      ], level: 3)
    let kinds = tally.entries.prefix(Self.mostKinds).flatMap { parts([text(of: $0)], level: 4) }
    let shown = tally.entries.prefix(Self.mostKinds).reduce(0) { $0 + $1.count }
    let hidden = tally.count - shown
    // What --select-series takes; with one series there is nothing to choose.
    let uid = contents.series.count > 1 ? series.uid.map { parts(["UID \(output.shown($0))"], level: 4) } ?? [] : []
    return head + uid + kinds
      + (hidden > 0 ? parts([say("…另有 \(hidden) 個檔案", "… and \(hidden) more files")], level: 4) : [])
  }

  private func text(of entry: InstanceTally.Entry) -> String {
    guard let kind = entry.kind else {
      return say("\(entry.count) 個檔案無法讀取", "unreadable files: \(entry.count)")
    }
    guard kind.isImage else { return say("\(entry.count) 個 \(kind.className)", "\(entry.count) × \(kind.className)") }
    let frames = kind.frames > 1 ? [say("\(kind.frames) 影格", "\(kind.frames) frames")] : []
    let syntax = kind.transferSyntax
    let coding = syntax == .explicitLittleEndian ? say("未壓縮", "uncompressed") : output.shown(syntax.name)
    var looks = ["\(kind.columns)×\(kind.rows)"] + frames + ["\(kind.bits) bits", coding]
    if let sopClass = kind.sopClass, sopClass.purpose != .review { looks.append(sopClass.shortName) }
    return say("\(entry.count) 張 ", entry.count == 1 ? "1 image, " : "\(entry.count) images, ")
      + looks.joined(separator: ", ")
  }

  private func date(_ date: String?) -> String? {
    guard let date, date.utf8.count == 8, date.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))"
  }

  private func description(_ text: String?) -> String? {
    guard let text else { return nil }
    let shown = output.shown(text)
    guard shown.displayWidth > Self.longestDescription || shown.unicodeScalars.count > 2 * Self.longestDescription
    else { return shown }
    var cut = ""
    var width = 0
    for scalar in shown.unicodeScalars.prefix(Self.longestDescription) {
      width += String(scalar).displayWidth
      guard width < Self.longestDescription else { break }
      cut.unicodeScalars.append(scalar)
    }
    return cut + "…"
  }

  /// As many as fit stand in one line; what goes on in the next is further in than the level below.
  private func parts(_ parts: [String?], level: Int) -> [String] {
    let indent = String(repeating: "  ", count: level)
    return WrappedParts.lines(parts.compactMap(\.self), indent: indent + "    ").enumerated().map { number, line in
      indent + (number == 0 ? "" : "    ") + line
    }
  }
}
