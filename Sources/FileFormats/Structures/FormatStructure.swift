import FileAccess

/// How the structure of one format is walked: whether a file is whole, can be opened, and shows what it should. One
/// format a file, in Structures/.
///
/// What a file is was decided before, by its signature. The walk reads at offsets, never the whole file into memory;
/// its time is linear in the file's size with a bound on everything that offsets can make it do again, and nothing
/// recurses on the depth of the input.
protocol FormatStructure: Sendable {
  /// - Throws: when `file` cannot be read; what is wrong with its content is a flaw.
  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading
}
