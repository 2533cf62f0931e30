package import FileAccess
package import Findings
package import Markup

/// A schema for electronic records that the user has, such as HL7's `CDA.xsd` with what it includes. None comes with
/// the program.
package struct CDASchema: ~Copyable {
  private static let shown = 5

  private let schema: XMLSchema

  /// Compiles the schema at `path`, with what it includes and imports from beside it; nothing comes from the network.
  ///
  /// - Throws: when the file cannot be read or is no schema.
  package init(path: String) throws(MarkupError) { schema = try XMLSchema(path: path) }

  init(_ bytes: [UInt8]) throws(MarkupError) { schema = try XMLSchema(bytes) }

  /// F434: the schema itself is not to be used, and no record was held against it.
  package static func unusable(_ error: MarkupError, path: String) -> Finding {
    Finding(
      CDARule.schemaUnusable, Subject(file: path),
      ["reason": .text(error.messages.first?.description ?? error.operation)])
  }

  /// What of the schema an electronic record breaks.
  ///
  /// - Throws: when `source` cannot be read.
  package borrowing func findings(
    in source: any ByteSource, subject: Subject
  ) throws(FileAccessError) -> [Finding] {
    try flaws(in: source).map { $0.finding(about: subject) }
  }

  /// F433 for a record that breaks the schema. What keeps a record from being read at all is `CDAStructure`'s to tell,
  /// and a package round a record has no place in its schema.
  borrowing func flaws(in file: any ByteSource) throws(FileAccessError) -> [FormatFlaw] {
    let head = try FileHead(file)
    guard MarkupStart(head).root?.localName == "ClinicalDocument" else { return [] }
    let violations = try violations(in: file, DeclaredEncoding.ofXML(head))
    guard !violations.isEmpty else { return [] }
    return [
      FormatFlaw(
        CDARule.schemaViolation,
        [
          "count": .number(violations.count),
          "violations": .list(violations.prefix(Self.shown).map { .wording($0.wording) }),
        ])
    ]
  }

  private borrowing func violations(
    in file: any ByteSource, _ declared: DeclaredEncoding?
  ) throws(FileAccessError) -> [CDASchemaViolation] {
    let isForeign = declared?.isForeign ?? false
    let source = try MarkupSource(file, declared: declared?.encoding)
    var chunks = SourceChunks(file)
    do {
      let messages = try schema.violations(encoding: isForeign ? .declared : .utf8, name: "CDA") {
        isForeign ? try chunks.next() : try source.next()
      }
      // A record that cannot be read is told as that.
      return messages.allSatisfy(CDASchemaViolation.isViolation) ? messages.map(CDASchemaViolation.init) : []
    } catch {
      if case XMLStreamError.source(let cause) = error, let cause = cause as? FileAccessError { throw cause }
      return [CDASchemaViolation(unread: error)]
    }
  }
}
