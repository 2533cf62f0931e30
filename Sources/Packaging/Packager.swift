import Archives
import FileAccess
import Findings
package import Ledger
package import RunProgress
package import SystemPackage

/// Step 4: writes a prepared batch. Staged in hidden folders beside the bundles' final places, read back entry by
/// entry, flushed, then renamed without ever replacing a file. Whatever fails, nothing is left behind and no source is
/// touched.
package enum Packager {
  /// - Parameters:
  ///   - output: the folder for the bundles; made when it is missing. It needs room for them, and for the attachments
  ///     that wait for their turn in one.
  ///   - sequence: the first outer file's 序號, of which the others are the next; nil for the next free one.
  ///   - numberStart: the eight-digit number of the first XML, the others follow it; nil for those of the sequence.
  ///   - ledger: where the numbers are reserved and the bundles noted. Without one the folder alone says what is taken.
  ///   - now: seconds since 1970.
  ///   - jobs: how many attachment archives are written at once. Each costs some 15 MB, and 60 MB where they are made
  ///     small.
  /// - Returns: one bundle, or as many as the profile's size limit asks for. Their numbers are consecutive unless
  ///   another program takes one in between. They get their names when all are whole; when one cannot have its name,
  ///   the others' are taken back. A program that is killed just then leaves those that have theirs, each of them whole
  ///   and noted.
  package static func pack(
    _ batch: PreparedBatch, into output: FilePath, sequence: Int? = nil, numberStart: Int? = nil,
    ledger: Ledger? = nil, now: Int = 0, jobs: Int, progress: ProgressMeter? = nil
  ) async throws(PackagingError) -> PackagingResult {
    let parts = try batch.parts()
    for part in parts { try part.checkContainer() }
    var numbers: ClosedRange<Int>?
    if let numberStart {
      let count = parts.reduce(0) { $0 + $1.units.count }
      numbers = BatchProfile.numbers(from: numberStart, count: count)
      guard numbers != nil else {
        return .refused([
          Finding(
            BundleRule.badNumberStart, Subject(), ["found": .number(numberStart), "count": .number(count)])
        ])
      }
    }
    do {
      try output.createFolders()
    } catch {
      throw .cannotCreate(error)
    }
    let numbering = BundleNumbering(
      output: output, sequence: sequence, numbers: numbers, ledger: ledger, now: now)
    let packing = BundlePacking(ledger: ledger, now: now, jobs: jobs, progress: progress)
    do {
      return try await packing.pack(parts[...], numbering, [])
    } catch {
      throw PackagingError(error)
    }
  }
}

extension PreparedBatch {
  /// - Throws: when a bundle has no numbers for so many units, or a unit's files do not fit into one archive of the
  ///   container.
  fileprivate func checkContainer() throws(PackagingError) {
    guard units.count <= BatchProfile.unitsPerBundle else { throw .tooManyUnits(units.count) }
    for (position, unit) in units.enumerated() {
      do throws(ArchiveRefusal) { try profile.container.format.check(unit.entries) } catch {
        let key = profile.layout == .perCase ? checked.cases[position].planned.sampled.key.description : nil
        throw .doesNotFit(profile.container, case: key, error)
      }
    }
  }
}
