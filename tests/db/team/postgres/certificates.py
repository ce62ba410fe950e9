"""Certificates as a server has them: of an authority that the tests make, right or wrong in one way each."""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)
HERE: Sequence[x509.GeneralName] = (x509.IPAddress(ipaddress.ip_address("127.0.0.1")), x509.DNSName("localhost"))
ELSEWHERE: Sequence[x509.GeneralName] = (x509.DNSName("other.example"),)


@dataclass(frozen=True)
class Certificate:
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()

    @property
    def key_pem(self) -> str:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def authority(name: str) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name(name), _name(name), key, 30)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    return Certificate(key, builder.sign(key, hashes.SHA256()))


def issued(by: Certificate, names: Sequence[x509.GeneralName] = HERE, days: int = 30) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name("server"), by.certificate.subject, key, days)
    builder = builder.add_extension(x509.SubjectAlternativeName(list(names)), critical=False)
    return Certificate(key, builder.sign(by.key, hashes.SHA256()))


def self_signed(names: Sequence[x509.GeneralName] = HERE) -> Certificate:
    """As PostgreSQL's own documentation has one made."""
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name("server"), _name("server"), key, 30)
    builder = builder.add_extension(x509.SubjectAlternativeName(list(names)), critical=False)
    return Certificate(key, builder.sign(key, hashes.SHA256()))


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, days: int
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    return builder.not_valid_before(now - 40 * DAY).not_valid_after(now + days * DAY)
