/// Something that was found wrong with the user's data: which rule, about what, and the evidence. A value; the sentence
/// is made at the edge, in the reader's language.
///
/// Identity numbers among the facts are masked by whoever makes the finding.
public struct Finding: Sendable {
  /// What is wrong.
  public let rule: any Rule
  /// What it weighs in this run: the rule's own severity, or what the user set instead.
  public let severity: Severity
  /// What it is about.
  public let subject: Subject
  /// The evidence.
  public let facts: Facts

  package init(_ rule: some Rule, _ subject: Subject = Subject(), _ facts: Facts = [:]) {
    self.init(any: rule, rule.severity, subject, facts)
  }

  private init(any rule: any Rule, _ severity: Severity, _ subject: Subject, _ facts: Facts) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.facts = facts
  }

  /// Whether the user gave it another weight than its rule has.
  public var isReweighed: Bool { severity != rule.severity }

  /// The same finding, told of a case.
  package func about(case key: String) -> Finding {
    var subject = subject
    subject.case = key
    return about(subject)
  }

  /// The same finding, told of another subject: what was found in a copy, of where it came from.
  package func about(_ subject: Subject) -> Finding { Finding(any: rule, severity, subject, facts) }

  /// The same finding with another weight; for `SeverityChanges`, which knows whether it may have it.
  func weighing(_ severity: Severity) -> Finding { Finding(any: rule, severity, subject, facts) }

  /// What is wrong, as a sentence with its particulars.
  public func message(in language: Language) -> String { facts.fill(rule.message[language], in: language) }
  /// What the reader can do now.
  public func remedy(in language: Language) -> String { facts.fill(rule.remedy[language], in: language) }
}

/// What a finding is about. What does not apply is nil.
public struct Subject: Sendable, Hashable {
  /// A path relative to SOURCE, or the list's, mapping's or schema's path as the user gave it.
  public var file: String?
  /// A case as `13-19-012345` (tier, category, serial).
  public var `case`: String?
  /// A row of the list or of the mapping, 1-based, counted as a spreadsheet does: title and header rows included.
  public var row: Int?
  /// A name inside a bundle or archive.
  public var entry: String?

  /// A subject; what is not given does not apply.
  public init(file: String? = nil, case: String? = nil, row: Int? = nil, entry: String? = nil) {
    self.file = file
    self.case = `case`
    self.row = row
    self.entry = entry
  }
}

extension Sequence where Element == Finding {
  /// Whether any of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
  /// How many of them weigh so much.
  public func count(of severity: Severity) -> Int { count { $0.severity == severity } }
}
