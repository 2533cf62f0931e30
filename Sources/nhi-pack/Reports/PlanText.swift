import Findings
import NHICodes
import Planning

/// The plan for people: for each case which file becomes what and why, and what is missing; then what goes nowhere.
struct PlanText {
  let plan: PackagePlan
  let output: OutputArguments

  private var terminal: Terminal { output.terminal }
  private var language: Language { output.language }
  private var shown: ShownText { output.shown }

  var text: String { plan.cases.map(text).joined() + strays }

  /// A file, what it becomes, and why it is of its class.
  private struct Row {
    let name: String
    let file: String
    let why: String
    var isGuess = false
  }

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  // MARK: - One case

  private func text(of planned: PlannedCase) -> String {
    let key = planned.sampled.key
    let name = key.category.entry(in: key.tier)?.name ?? ""
    var text = "\(terminal.styled(key.description, .bold))  \(name)\n"
    for gap in planned.gaps {
      let color: Terminal.Style = gap.severity == .error ? .red : .yellow
      text += "  \(terminal.styled("! \(shown(gap.wording[language]))", color))\n"
    }
    let rows = rows(of: planned)
    let layout = layout(of: rows.map(\.row))
    // Why the files are this case's is said once for all that have the same reason.
    var reason: CaseMatch?
    for (match, row) in rows {
      if match != reason {
        text += "  \(terminal.styled(shown(match.explanation(of: key)[language]), .faint))\n"
        reason = match
      }
      text += layout.text(of: row, terminal)
    }
    return text
  }

  /// In the plan's order, those with one reason together.
  private func rows(of planned: PlannedCase) -> [(match: CaseMatch, row: Row)] {
    let documents = planned.documents.map { document in
      (
        match: document.match,
        row: Row(
          name: document.archiveName, file: shown(document.entry.relativePath),
          why: shown(document.classification.explanation[language]), isGuess: document.classification.isGuess)
      )
    }
    let sets = planned.fileSets.map { set in
      (
        match: set.match,
        row: Row(
          name: set.archiveName, file: shown(set.fileSet.dicomdir.relativePath), why: explanation(of: set))
      )
    }
    let rows = documents + sets
    var first: [CaseMatch: Int] = [:]
    for (position, row) in rows.enumerated() { first[row.match] = first[row.match] ?? position }
    return rows.enumerated().sorted { left, right in
      (first[left.element.match] ?? 0, left.offset) < (first[right.element.match] ?? 0, right.offset)
    }.map(\.element)
  }

  private func explanation(of set: PlannedFileSet) -> String {
    let count = set.fileSet.members.count
    return switch set.origin {
    case .found: say("DICOM 影像組，共 \(count) 個檔案，檔名不變", "a DICOM file-set, files: \(count), names kept")
    case .chosen:
      say(
        "DICOM 影像組的一部分，共 \(count) 個檔案，DICOMDIR 重新製作", "part of a DICOM file-set, files: \(count), with a new DICOMDIR")
    case .loose:
      say("由零散的 DICOM 檔製作的影像組，共 \(count) 個檔案", "a DICOM file-set made of loose files, files: \(count)")
    }
  }

  /// How wide a case's columns are, and whether the reasons stand in lines of their own because one would not fit.
  private struct Layout {
    let nameWidth: Int
    let fileWidth: Int
    let isTall: Bool

    func text(of row: Row, _ terminal: Terminal) -> String {
      let name = row.name.padded(toWidth: nameWidth)
      let why = row.isGuess ? terminal.styled(row.why, .yellow) : terminal.styled(row.why, .faint)
      if isTall {
        return "    \(name)  ← \(row.file)\n    \(String(repeating: " ", count: nameWidth + 4))\(why)\n"
      }
      return "    \(name)  ← \(row.file.padded(toWidth: fileWidth))  \(why)\n"
    }
  }

  private func layout(of rows: [Row]) -> Layout {
    let nameWidth = rows.map(\.name.displayWidth).max() ?? 0
    let fileWidth = rows.map(\.file.displayWidth).max() ?? 0
    let whyWidth = rows.map(\.why.displayWidth).max() ?? 0
    return Layout(
      nameWidth: nameWidth, fileWidth: fileWidth, isTall: nameWidth + fileWidth + whyWidth + 10 > Terminal.columns)
  }

  // MARK: - What goes nowhere

  private var strays: String {
    guard !plan.strays.isEmpty else { return "" }
    let title = say("不打包的檔案（\(plan.strays.count)）", "Not packed (\(plan.strays.count))")
    let rows = plan.strays.map { stray in
      (file: shown(stray.entry.relativePath), why: shown(stray.explanation[language]))
    }
    let fileWidth = rows.map(\.file.displayWidth).max() ?? 0
    let isTall = fileWidth + (rows.map(\.why.displayWidth).max() ?? 0) + 4 > Terminal.columns
    let lines = rows.map { row in
      let why = terminal.styled(row.why, .faint)
      return isTall ? "  \(row.file)\n      \(why)\n" : "  \(row.file.padded(toWidth: fileWidth))  \(why)\n"
    }
    return "\(terminal.styled(title, .bold))\n\(lines.joined())"
  }
}
