import FileAccess
import Findings
import NHICodes

/// What a claim file adds to a list: the fields of the batch, and what it says of the cases that the list names.
struct ClaimLookup {
  /// Nil when the claim cannot be used.
  let batch: BatchClaim?
  private let name: String
  private let reading: Result<ClaimReading, ClaimFileError>

  /// Reads the claim file for the cases that `rows` name.
  init(_ claim: ListInput, for rows: [TableRow], _ header: ListHeader) throws(FileAccessError) {
    name = claim.name
    do throws(ClaimFileError) {
      let reading = try ClaimFile.read(claim.source, name: claim.name, wanted: Self.keys(of: rows, header))
      self.reading = .success(reading)
      batch = BatchClaim(name: claim.name, reading.header)
    } catch {
      if case .file(let error) = error { throw error }
      reading = .failure(error)
      batch = nil
    }
  }

  /// Fills in the cases what the list masks or leaves out, and compares the rest.
  ///
  /// - Parameter isOfBatch: whether the claim is this batch's. One of another month has none of the cases, and nothing
  ///   else has to be said of it.
  func fill(_ cases: inout [SampledCase], list: String, tier: Tier?, isOfBatch: Bool) -> [Finding] {
    switch (reading, tier) {
    case (.failure(let error), _): return [ClaimJoin.unusable(error, claim: name)]
    case (.success, let tier?) where isOfBatch:
      let joined = ClaimJoin(list: list, claim: name, tier: tier).joined(cases, reading)
      cases = joined.cases
      return joined.findings
    default: return []
    }
  }

  /// The rows' cases, in every way in which the claim may have them: the tier may not be known yet.
  private static func keys(of rows: [TableRow], _ header: ListHeader) -> Set<ClaimKey> {
    var keys: Set<ClaimKey> = []
    for row in rows {
      guard case .serial(let serial) = SerialCell.read(header.cell(.serial, of: row)) else { continue }
      // A pharmacy's category has one character, and two in names.
      for tier in [nil, Tier.pharmacy] {
        guard case .category(let category) = CategoryCell.read(header.cell(.category, of: row), in: tier) else {
          continue
        }
        keys.insert(ClaimKey(category: category, serial: serial))
        if tier == .pharmacy, let padded = CaseCategory(category.spelling(in: .pharmacy)) {
          keys.insert(ClaimKey(category: padded, serial: serial))
        }
      }
    }
    return keys
  }
}
