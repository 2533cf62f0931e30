import Findings

extension FormatFlaw {
  /// The flaw, told of whose file it is in.
  func finding(about subject: Subject) -> Finding {
    var facts = facts
    facts.add("file", subject.fileName)
    return Finding(rule, subject, facts)
  }
}

extension Subject {
  /// The name of the file or entry, without its folder.
  var fileName: FactValue {
    guard let name = (file ?? entry)?.split(separator: "/").last else {
      return .wording(Wording("這個檔案", "This file"))
    }
    return .text(String(name))
  }
}
