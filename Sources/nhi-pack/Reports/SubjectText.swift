import Findings

/// Where something is, for people: `list.csv，第 3 列，案件 13-19-012345`.
struct SubjectText {
  let shown: ShownText
  let language: Language

  init(output: OutputArguments) {
    shown = output.shown
    language = output.language
  }

  /// - Parameter message: what stands behind it; what that says itself is not said twice.
  func of(_ subject: Subject, besides message: String = "") -> String {
    let chinese = language == .zhHant
    var parts: [String] = []
    if let file = subject.file, !["「\(file)」", "“\(file)”"].contains(where: message.contains) {
      parts.append(shown(file))
    }
    if let entry = subject.entry { parts.append(shown(entry)) }
    if let row = subject.row {
      // A row without a file is the list's.
      let list = subject.file == nil ? Wording("清單", "the list's ") : Wording("", "")
      parts.append(chinese ? "\(list.zhHant)第 \(row) 列" : "\(list.en)row \(row)")
    }
    if let key = subject.case, !message.contains(key) { parts.append(chinese ? "案件 \(key)" : "case \(key)") }
    return parts.joined(separator: chinese ? "，" : ", ")
  }

  /// `place：message`, or the message alone when it says where it is.
  func placed(_ finding: Finding, _ subject: Subject) -> String {
    let message = finding.message(in: language)
    let place = of(subject, besides: message)
    return (place.isEmpty ? "" : place + (language == .zhHant ? "：" : ": ")) + shown(message)
  }
}
