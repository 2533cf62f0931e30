import FileAccess
import Markup
import NHICodes
import TextEncodings

/// 申報檔: the claim that the sampled cases were drawn from, `TOTFA.xml`, alone or in the ZIP it was filed in.
///
/// Read from start to end without being held: what is kept is the wanted cases.
enum ClaimFile {
  /// The most XML that is read, in bytes. A large hospital's claim may have some hundred megabytes; a small ZIP can
  /// hold any amount.
  static let longest = 4 << 30

  /// Reads a claim, and of it the `wanted` cases.
  ///
  /// - Parameters:
  ///   - name: the file's path as the user gave it; its last part may say the tier.
  ///   - longest: the most XML that is read.
  /// - Throws: why nothing of the claim can be used.
  static func read(
    _ source: any ByteSource, name: String, wanted: Set<ClaimKey>, longest: Int = longest
  ) throws(ClaimFileError) -> ClaimReading {
    let beginning: [UInt8]
    do { beginning = try source.read(at: 0, count: 4) } catch { throw .file(error) }
    let bytes =
      ClaimArchive.isArchive(beginning)
      ? try ClaimArchive.document(in: source, name: name, longest: longest) : ClaimBytes(source, longest: longest)
    var reading = try read(bytes, name: name, wanted: wanted)
    if let named = ClaimFileName(name), named.fits(reading.header) { reading.header.tier = named.tier }
    return reading
  }

  private static func read(
    _ bytes: ClaimBytes, name: String, wanted: Set<ClaimKey>
  ) throws(ClaimFileError) -> ClaimReading {
    var stream: XMLStream
    do {
      stream = try XMLStream(encoding: .utf8, name: name) { try bytes.next() }
    } catch {
      throw .library(error)
    }
    var collector: ClaimCollector?
    do {
      while let event = try stream.next() {
        if collector != nil {
          try collector?.take(event)
        } else if case .start(let tag) = event {
          guard let kind = ClaimKind(root: tag.name.local) else {
            throw ClaimFileError.notAClaim(root: ClaimEvidence.name(tag.name.local))
          }
          collector = ClaimCollector(kind: kind, wanted: wanted)
        }
      }
    } catch let error as ClaimFileError {
      throw error
    } catch let error as XMLStreamError {
      switch error {
      case .documentType(let line): throw .documentType(line: line)
      case .source(let error): throw ClaimFileError(error)
      case .notWellFormed(let message):
        // What libxml2 still misses when there are no more bytes is the rest of the document, or the end of a
        // reference that was none.
        let isWhole = collector.map { !$0.isInside || bytes.endsWith(end: $0.reading.header.kind) } ?? false
        guard bytes.hasEnded, !isWhole else { throw .notWellFormed(message) }
        throw .truncated(records: collector?.reading.recordCount ?? 0)
      }
    } catch {
      throw ClaimFileError(error)
    }
    guard let collector, !collector.isInside else { throw .truncated(records: collector?.reading.recordCount ?? 0) }
    return collector.reading
  }
}
