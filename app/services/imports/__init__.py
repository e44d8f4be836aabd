"""Taking files of the operator."""
