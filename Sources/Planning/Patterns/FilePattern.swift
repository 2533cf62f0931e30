/// How a clinic names the files of a flat folder: `{chart}_{date}_{word}*.jpg`.
///
/// Placeholders stand for what is read, `*` for any run of characters, `?` for one, everything else for itself; letter
/// case and width are no matter. A pattern is held against a file's whole name, its extension included; one with `/` in
/// it against as many of the path's last components as it has. Nothing but a written `/` matches a `/`.
public struct FilePattern: Sendable, Hashable, CustomStringConvertible {
  /// What a placeholder reads.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// 病歷號 of a sampled case, leading zeros no matter.
    case chart
    /// 流水號: one to six digits; with `{category}`, if the pattern has it.
    case serial
    /// 案件分類.
    case category
    /// 身分證號, masked or not.
    case id
    /// 出生日期 in digits: `0790315`, `790315`, `19900315`.
    case birth
    /// 姓名, as the list has it.
    case name
    /// A day in digits, as of `birth`; the list has nothing to hold it against.
    case date
    /// A, B, C or D.
    case `class`
    /// Any text; the words in it say the class.
    case word
    /// One to three digits: which of several files this is.
    case part
    /// The number or the name of a form of class A.
    case form
  }

  enum Element: Hashable {
    /// Folded: half-width, capitals.
    case literal(Unicode.Scalar)
    case anyRun
    case anyCharacter
    case field(Field)
  }

  /// As it was written.
  public let text: String
  let elements: [Element]
  /// How many `/` it has.
  let depth: Int

  public var description: String { text }

  func has(_ field: Field) -> Bool { elements.contains(.field(field)) }
}
