/// What `ElementReader` comes to, in the order of the bytes.
package enum ElementEvent: Sendable, Hashable {
  /// An element with a value of known length; the reader goes on behind it.
  case element(Element)
  /// A sequence, or encapsulated data; what is in it follows, up to its `sequenceEnd`.
  case sequenceStart(Element)
  case sequenceEnd(offset: Int)
  /// An item of a sequence. `offset` is that of its item tag; `length` is nil when it is undefined.
  case itemStart(offset: Int, length: Int?)
  case itemEnd(offset: Int)
  /// A fragment of encapsulated data (PS3.5 A.4).
  case fragment(offset: Int, valueOffset: Int, length: Int)
}
