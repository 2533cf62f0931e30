package import Findings

extension SamplingList {
  /// A list to be filled in: one row of headers that the reader knows, and no case, so that nothing made up can be sent.
  ///
  /// - Returns: CSV in UTF-8 with a byte order mark, without which Excel takes it for another encoding.
  package static func template(in language: Language) -> [UInt8] {
    let columns: [ListColumn] = [
      .category, .serial, .chartNumber, .identifier, .birthDate, .patientName, .folder,
    ]
    var writer = DelimitedTextWriter()
    writer.add(columns.map { $0.name[language] })
    return [0xEF, 0xBB, 0xBF] + Array(writer.text.utf8)
  }
}
